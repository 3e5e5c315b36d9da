using System.Globalization;
using StoryGen.Binding;
using StoryGen.Theming;

namespace StoryGen.Composing;

/// <summary>Numbers the sources in the order in which the page refers to them; those that it does not refer to follow.</summary>
internal static class SourceComposer
{
    const int LongestExcerpt = 48;

    public static Dictionary<Source, PageSource> Compose(IReadOnlyList<Quote> quotes, IReadOnlyList<Source> sources, ThemeLanguage language)
    {
        var quotesOf = quotes.Where(quote => quote.Source is not null).ToLookup(quote => quote.Source!, quote => (quote.Id, Excerpt(quote.Words)));
        var order = quotesOf.Select(group => group.Key).Union(sources);
        return order.Select((source, i) => (source, Page: Compose(source, i + 1, [.. quotesOf[source]], language)))
            .ToDictionary(pair => pair.source, pair => pair.Page);
    }

    static PageSource Compose(Source source, int number, IReadOnlyList<(string, string)> quotes, ThemeLanguage language) => new(
        number,
        Anchors.Of(source),
        source.Title,
        language.Fill("reference", ("number", number.ToString(CultureInfo.InvariantCulture)), ("title", source.Title)),
        source.Kind is { } kind ? language.Kinds[kind] : null,
        source.Publisher,
        PageComposer.DateOf(source.Date, language),
        source.Url?.Value,
        source.Archive?.Value,
        source.Via is { } via ? (via.Title, Anchors.Of(via)) : null,
        quotes);

    static string Excerpt(string words)
    {
        if (words.Length <= LongestExcerpt)
            return words;
        var cut = words.LastIndexOf(' ', LongestExcerpt);
        var length = cut > 0 ? cut : char.IsHighSurrogate(words[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return words[..length].TrimEnd(',', '.', ';', ':', ' ', '–', '—', '-') + "…";
    }
}
