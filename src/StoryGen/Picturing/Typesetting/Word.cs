using System.Globalization;

namespace StoryGen.Picturing.Typesetting;

/// <summary>A part of a text that stays on one line. Measures are in ems.</summary>
/// <param name="Gap">The room between this and what follows it on the same line.</param>
internal sealed record Word(int Start, int End, float Width, float Gap)
{
    const string BreakAfter = "-–—/";

    public static List<Word> Split(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var space = new Lazy<float>(() => paragraph.Width(text.IndexOf(' ', StringComparison.Ordinal), 1));
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && text[end] != ' ' && !CanBreak(text, start, end))
                end++;
            var isSpace = end < text.Length && text[end] == ' ';
            words.Add(new(start, end, paragraph.Width(start, end - start), isSpace ? space.Value : 0));
            start = isSpace ? end + 1 : end;
        }
        return words;
    }

    /// <summary>After a dash or stroke between words, but not in <c>-5</c>, <c>5–10</c> or <c>//</c>.</summary>
    static bool CanBreak(string text, int start, int at) =>
        BreakAfter.Contains(text[at - 1], StringComparison.Ordinal) && at - 1 > start && char.IsLetter(text[at]) && char.IsLetterOrDigit(text[at - 2]);

    /// <summary>The same words, those that are wider than a line in parts of about one size.</summary>
    public static List<Word> Fit(List<Word> words, Paragraph paragraph, float most)
    {
        return [.. words.SelectMany(word => word.Width <= most ? [word] : Cut(word))];

        IEnumerable<Word> Cut(Word word)
        {
            var letters = StringInfo.ParseCombiningCharacters(paragraph.Text[word.Start..word.End]);
            // Some letters are wider than others: room to spare.
            var parts = Math.Min(letters.Length, (int)Math.Ceiling(word.Width / (most * .9f)));
            for (var part = 0; part < parts; part++)
            {
                var start = word.Start + letters[letters.Length * part / parts];
                var end = part == parts - 1 ? word.End : word.Start + letters[letters.Length * (part + 1) / parts];
                yield return new(start, end, paragraph.Width(start, end - start), part == parts - 1 ? word.Gap : 0);
            }
        }
    }
}
