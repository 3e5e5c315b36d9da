using System.Globalization;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>The headline as large as it can be in its place: whole words first, then parts of long words, then an ellipsis.</summary>
internal sealed record Headline(IReadOnlyList<ShapedLine> Lines, float Size, float Leading)
{
    const int MostLines = 5;
    const float LargestForParts = 60;
    const string ClosingMarks = "”’\"'»«›‹“‘)]!?%";

    static readonly float[] Sizes = [92, 84, 78, 72, 66, 60, 56, 52, 48, 44, 40];

    public static Headline Fit(Func<string, Paragraph> set, string text, float width, float height, float leading)
    {
        var paragraph = set(text);
        var words = Word.Split(paragraph);
        foreach (var (size, isCutting) in Sizes.Select(size => (size, false)).Concat(Sizes.Where(size => size <= LargestForParts).Select(size => (size, true))))
        {
            var parts = isCutting ? Word.Fit(words, paragraph, width / size) : words;
            if (!parts.Exists(word => word.Width > width / size) && LineBreaker.Fill(parts, width / size).Count <= MostLinesAt(size))
                return Of(paragraph, parts, size);
        }
        var smallest = Sizes[^1];
        for (var lines = Lines(); ; lines = Lines())
        {
            if (lines.Count <= MostLinesAt(smallest))
                return Of(paragraph, Parts(), smallest);
            paragraph = set(Shorten(paragraph.Text, lines[MostLinesAt(smallest) - 1]));
        }

        List<Word> Parts() => Word.Fit(Word.Split(paragraph), paragraph, width / smallest);

        List<List<Word>> Lines() => LineBreaker.Fill(Parts(), width / smallest);

        int MostLinesAt(float size) => Math.Min(MostLines, (int)(height / (size * leading)));

        Headline Of(Paragraph whole, List<Word> parts, float size) =>
            new([.. LineBreaker.Balance(parts, width / size).Select(line => LineOf(whole, line))], size, leading);

        ShapedLine LineOf(Paragraph whole, List<Word> line)
        {
            var (start, end) = (line[0].Start, line[^1].End);
            return NeedsHyphen(whole.Text, end) ? set($"{whole.Text[start..end]}-").Line() : whole.Line(start, end);
        }
    }

    /// <summary>A word that goes on in the next line has a hyphen here, but not where letters join.</summary>
    static bool NeedsHyphen(string text, int end) =>
        end < text.Length && char.IsLetter(text[end - 1]) && char.IsLetter(text[end]) && text[end] is not (>= '\u0600' and <= '\u08FF');

    /// <summary>The text up to the end of the last line that there is room for, and an ellipsis; always less than it was.</summary>
    static string Shorten(string text, List<Word> lastLine)
    {
        var kept = text[..lastLine[^1].End].TrimEnd('…');
        if (kept.Length + 1 >= text.Length)
            kept = text[..lastLine[^1].Start].TrimEnd();
        while (kept.Length > 0 && !char.IsLetterOrDigit(kept[^1]) && char.GetUnicodeCategory(kept[^1]) > UnicodeCategory.EnclosingMark
            && !ClosingMarks.Contains(kept[^1], StringComparison.Ordinal))
        {
            kept = kept[..^1].TrimEnd();
        }
        return kept + "…";
    }
}
