using System.Globalization;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>The headline as large as it can be in its place: in whole words, or else with long words cut, or else shortened.</summary>
/// <param name="Leading">From line to line, in ems.</param>
/// <param name="Hanging">How far the first line's quotation mark hangs out, in ems.</param>
internal sealed record Headline(IReadOnlyList<ShapedLine> Lines, float Size, float Leading, float Hanging)
{
    const string OpeningMarks = "“‘\"„‚«»‹›", ClosingMarks = "”’\"'»«›‹“‘)]!?%";

    public static Headline Fit(CardText text, float width, float height)
    {
        var words = Lettering.Of(text.Headline, FontStack.Headline);
        foreach (var place in HeadlinePlace.All(words, width, height))
        {
            if (place.IsFilledBy(Set(text, words), out var lines))
                return Of(text, words, place, lines);
        }
        var smallest = HeadlinePlace.All(words, width, height).Last();
        List<List<Word>> shortened;
        while (!smallest.IsFilledBy(Set(text, words), out shortened))
            words = Shorten(words, shortened[smallest.MostLines - 1]);
        return Of(text, words, smallest, shortened);
    }

    static Paragraph Set(CardText text, string words) => new(words, text.IsRightToLeft, text.Language, FontStack.Headline, HeadlinePlace.Tracking);

    static Headline Of(CardText text, string words, HeadlinePlace place, List<List<Word>> lines)
    {
        var paragraph = Set(text, words);
        var hanging = OpeningMarks.Contains(words[0], StringComparison.Ordinal) ? paragraph.Width(0, 1) : 0;
        return new([.. lines.Select(LineOf)], place.Size, place.Leading, hanging);

        ShapedLine LineOf(List<Word> line)
        {
            var (start, end) = (line[0].Start, line[^1].End);
            return NeedsHyphen(words, end) ? Set(text, $"{words[start..end]}-").Line() : paragraph.Line(start, end);
        }
    }

    /// <summary>A word that goes on in the next line has a hyphen here, but not where letters join.</summary>
    static bool NeedsHyphen(string text, int end) =>
        end < text.Length && char.IsLetter(text[end - 1]) && char.IsLetter(text[end]) && !HeadlinePlace.IsArabic(text[end]);

    /// <summary>The text up to the end of the last line that there is room for, and an ellipsis; always less than it was.</summary>
    static string Shorten(string text, List<Word> lastLine)
    {
        var kept = text[..lastLine[^1].End].TrimEnd('…');
        if (kept.Length + 1 >= text.Length)
            kept = text[..lastLine[^1].Start].TrimEnd();
        while (kept.Length > 0 && !IsEndOfWord(kept[^1]))
            kept = kept[..^1].TrimEnd();
        return kept + "…";
    }

    static bool IsEndOfWord(char last) => char.IsLetterOrDigit(last)
        || char.GetUnicodeCategory(last) <= UnicodeCategory.EnclosingMark
        || ClosingMarks.Contains(last, StringComparison.Ordinal);
}
