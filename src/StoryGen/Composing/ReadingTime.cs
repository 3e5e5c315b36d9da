using System.Globalization;
using Markdig.Syntax;
using StoryGen.Quotes;
using StoryGen.Theming;

namespace StoryGen.Composing;

/// <summary>How long the text takes to read.</summary>
internal static class ReadingTime
{
    // M. Brysbaert, "How many words do we read per minute?" (2019): 238 for English non-fiction.
    const int WordsPerMinute = 238;

    public static string Of(MarkdownDocument text, ThemeLanguage language)
    {
        var words = text.Descendants<LeafBlock>().Sum(block => CountWords(FlatText.Of(block).Text));
        var minutes = Math.Max(1, (int)Math.Ceiling((double)words / WordsPerMinute));
        return language.Fill("reading_time", ("minutes", minutes.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Words between spaces; in a script that sets none, two characters count as one.</summary>
    static int CountWords(string text)
    {
        var ideographs = text.Count(c => c is >= '\u3040' and <= '\u9FFF');
        return ideographs / 2 + text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
