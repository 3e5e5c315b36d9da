using StoryGen.Parsing.FrontMatter;

namespace StoryGen.Composing;

/// <summary>What the page shows, in the language of the story: all that a template can use, but for the text itself.</summary>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Sources">By number: first those that quotes refer to, in the order of the page.</param>
/// <param name="Quotes">In the order of the page.</param>
internal sealed record Page(
    string Title,
    string? Description,
    string Language,
    string Direction,
    string? Section,
    PageDate? Published,
    PageDate? Updated,
    IReadOnlyList<PageLink> Authors,
    PagePublisher? Publisher,
    string? Url,
    PageImage? Image,
    bool IsDraft,
    IReadOnlyList<PageSource> Sources,
    IReadOnlyList<PageQuote> Quotes,
    string? Coverage,
    string ReadingTime,
    IReadOnlyList<PageLink> Related,
    IReadOnlyList<PageCorrection> Corrections)
{
    /// <summary>The file of the feed, which needs an address and a date; null without them.</summary>
    public string? Feed => IsListed && Published is not null ? "feed.xml" : null;

    /// <summary>Whether search engines and feed readers may know of it: a draft is nobody's business.</summary>
    public bool IsListed => Url is not null && !IsDraft;

    /// <summary>The address of a file of the site; null without an address of the page.</summary>
    public string? AddressOf(string file) => Url is null ? null : new Uri(new Uri(Url), string.Join('/', file.Split('/').Select(Uri.EscapeDataString))).AbsoluteUri;

    /// <summary>An address as it is from anywhere; null for a relative one without an address of the page.</summary>
    public string? Absolute(string? address) => address is null || Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile
        ? address
        : Url is null ? null : new Uri(new Uri(Url), address).AbsoluteUri;
}

/// <param name="Iso">For machines, as RFC 3339 writes it.</param>
/// <param name="Text">For people, in the page's language.</param>
internal sealed record PageDate(string Iso, string Text);

internal sealed record PageLink(string Name, string? Url);

/// <param name="Logo">A file of the site.</param>
internal sealed record PagePublisher(string Name, string? Url, string? Logo);

/// <param name="File">The largest size.</param>
/// <param name="Sizes">All sizes as a <c>srcset</c> lists them; null where there is one.</param>
/// <param name="Width">In pixels; null where the picture does not say.</param>
internal sealed record PageImage(string File, string? Sizes, int? Width, int? Height, string Alternative, string? Credit, string? License);

internal sealed record PageCorrection(PageDate Date, string Text);

/// <param name="Anchor">The id of its entry in the list of sources.</param>
/// <param name="Reference">What a reference to it is called, for a reader who does not see where it leads.</param>
/// <param name="Via">The source through which alone it is known.</param>
/// <param name="Quotes">The quotes that refer to it.</param>
internal sealed record PageSource(
    int Number,
    string Anchor,
    string Title,
    string Reference,
    string? Kind,
    string? Publisher,
    PageDate? Date,
    string? Url,
    string? Archive,
    (string Title, string Anchor)? Via,
    IReadOnlyList<(string Id, string Excerpt)> Quotes);

/// <param name="Words">The quoted words without their outer marks, on one line.</param>
/// <param name="IsRoleInLine">The story's own attribution line says the role.</param>
internal sealed record PageQuote(
    string Id,
    string Words,
    string Speaker,
    SpeakerKind Kind,
    string? Role,
    bool IsRoleInLine,
    PageSource? Source);
