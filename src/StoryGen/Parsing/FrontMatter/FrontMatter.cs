using StoryGen.Text;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>The front matter as it is written: names and ids are not looked up yet.</summary>
internal sealed record FrontMatter
{
    public Positioned<string>? Title { get; init; }
    public Positioned<string>? Description { get; init; }
    public Positioned<StoryDate>? Published { get; init; }
    public Positioned<StoryDate>? Updated { get; init; }
    public Positioned<LanguageTag>? Language { get; init; }
    public Positioned<string>? Section { get; init; }
    public IReadOnlyList<Author> Authors { get; init; } = [];
    public Publisher? Publisher { get; init; }
    public Positioned<WebAddress>? Url { get; init; }
    public LeadImage? Image { get; init; }
    public bool IsDraft { get; init; }
    public IReadOnlyList<SpeakerEntry> Speakers { get; init; } = [];
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];
    public IReadOnlyList<StatementEntry> Statements { get; init; } = [];
    public IReadOnlyList<Positioned<string>> NotQuotes { get; init; } = [];
    public IReadOnlyList<RelatedStory> Related { get; init; } = [];
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}

internal sealed record Author(string Name, WebAddress? Url);

internal sealed record Publisher(string Name, WebAddress? Url, Positioned<string>? Logo);

internal sealed record LeadImage(Positioned<string> File, string Alternative, string? Credit, string? License);

internal sealed record RelatedStory(string Title, WebAddress? Url);

internal sealed record Correction(StoryDate Date, string Text);

internal enum SpeakerKind
{
    Person,
    Organization,
}

internal sealed record SpeakerEntry(Positioned<string> Id, string Name, string? Role, SpeakerKind Kind);

internal enum SourceKind
{
    Remarks,
    Interview,
    Document,
    Post,
    Broadcast,
    Recording,
    Report,
}

internal sealed record SourceEntry(
    Positioned<string> Id,
    string Title,
    Positioned<string>? File,
    SourceKind? Kind,
    string? Publisher,
    StoryDate? Date,
    WebAddress? Url,
    WebAddress? Archive,
    Positioned<string>? Via);

/// <summary>How a quotation is shown.</summary>
internal enum QuoteDisplay
{
    Block,
    Pull,
    Inline,
}

/// <summary>One statement of <c>quotes</c>: an entry with a list of texts makes one for each.</summary>
/// <param name="Speaker">An id of <c>speakers</c>, or a name; null when it is missing, which is reported.</param>
internal sealed record StatementEntry(
    Positioned<string>? Speaker,
    Positioned<string>? Source,
    Positioned<string> Text,
    Positioned<string>? Id,
    Positioned<QuoteDisplay>? Show,
    Positioned<int>? Occurrence);
