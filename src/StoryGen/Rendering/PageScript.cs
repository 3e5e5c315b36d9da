using Scriban.Runtime;
using StoryGen.Composing;
using StoryGen.Picturing.Cards;
using StoryGen.Writing;

namespace StoryGen.Rendering;

/// <summary>The page model as templates see it; theme/README.md documents every key. A key without a value is null.</summary>
internal sealed class PageScript
{
    // Made once and shared: a story may have thousands of quotes of one source.
    readonly Dictionary<string, ScriptObject> _sources;

    public PageScript(Page page, IReadOnlyDictionary<string, string> labels)
    {
        _sources = page.Sources.ToDictionary(source => source.Anchor, Of);
        Labels = Object([.. labels.Select(label => (label.Key, (object?)label.Value))]);
        Quotes = page.Quotes.ToDictionary(quote => quote.Id, Of);
        Page = Object(
            ("title", page.Title),
            ("description", page.Description),
            ("language", page.Language),
            ("direction", page.Direction),
            ("section", page.Section),
            ("published", Of(page.Published)),
            ("updated", Of(page.Updated)),
            ("authors", List(page.Authors, Of)),
            ("publisher", Of(page.Publisher is { } publisher ? new PageLink(publisher.Name, publisher.Url) : null)),
            ("url", page.Url),
            ("image", Of(page.Image)),
            ("draft", page.IsDraft),
            ("quotes", List(page.Quotes, quote => Quotes[quote.Id])),
            ("sources", List(page.Sources, source => _sources[source.Anchor])),
            ("coverage", page.Coverage),
            ("reading_time", page.ReadingTime),
            ("feed", page.Feed),
            ("card", page.AddressOf(CardFile.FileName) is { } card ? Object(("url", card), ("width", SocialCard.Width), ("height", SocialCard.Height)) : null),
            ("related", List(page.Related, Of)),
            ("corrections", List(page.Corrections, correction => Object(("date", Of(correction.Date)), ("text", correction.Text)))));
    }

    public ScriptObject Labels { get; }

    public ScriptObject Page { get; }

    /// <summary>The quotes by id.</summary>
    public IReadOnlyDictionary<string, ScriptObject> Quotes { get; }

    ScriptObject Of(PageQuote quote) => Object(
        ("id", quote.Id),
        ("words", quote.Words),
        ("speaker", quote.Speaker),
        ("role", quote.IsRoleInLine ? null : quote.Role),
        ("source", quote.Source is { } source ? _sources[source.Anchor] : null));

    static ScriptObject Of(PageSource source) => Object(
        ("number", source.Number),
        ("anchor", source.Anchor),
        ("title", source.Title),
        ("reference", source.Reference),
        ("kind", source.Kind),
        ("publisher", source.Publisher),
        ("date", Of(source.Date)),
        ("url", source.Url),
        ("archive", source.Archive),
        ("via", source.Via is { } via ? Object(("title", via.Title), ("anchor", via.Anchor)) : null),
        ("quotes", List(source.Quotes, quote => Object(("id", quote.Id), ("excerpt", quote.Excerpt)))));

    static ScriptObject? Of(PageDate? date) => date is null ? null : Object(("iso", date.Iso), ("text", date.Text));

    static ScriptObject? Of(PageLink? link) => link is null ? null : Object(("name", link.Name), ("url", link.Url));

    static ScriptObject? Of(PageImage? image) => image is null
        ? null
        : Object(("file", image.File), ("sizes", image.Sizes), ("width", image.Width), ("height", image.Height), ("alt", image.Alternative), ("credit", image.Credit), ("license", image.License));

    static ScriptArray List<T>(IReadOnlyList<T> items, Func<T, ScriptObject?> of) => new(items.Select(of));

    static ScriptObject Object(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var script = new ScriptObject();
        foreach (var (key, value) in entries)
            script.Add(key, value!);
        return script;
    }
}
