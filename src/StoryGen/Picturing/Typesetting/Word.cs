using System.Globalization;

namespace StoryGen.Picturing.Typesetting;

/// <summary>A part of a text that stays on one line. Measures are in ems.</summary>
/// <param name="Gap">The room between this and what follows it on the same line.</param>
internal sealed record Word(int Start, int End, float Width, float Gap)
{
    /// <summary>Parts of equal length are not equally wide, and a hyphen needs room as well.</summary>
    const float RoomToFill = .85f;

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
            var text = paragraph.Text[word.Start..word.End];
            var letters = StringInfo.ParseCombiningCharacters(text);
            var parts = Math.Min(letters.Length, (int)Math.Ceiling(word.Width / (most * RoomToFill)));
            var start = word.Start;
            for (var part = 1; part <= parts; part++)
            {
                var end = part == parts ? word.End : word.Start + Syllables.NearestStart(text, letters[letters.Length * part / parts]);
                yield return new(start, end, paragraph.Width(start, end - start), part == parts ? word.Gap : 0);
                start = end;
            }
        }
    }
}
