using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>One way to set a headline: how large, in how many lines, and whether long words may be cut.</summary>
internal sealed record HeadlinePlace(float Size, float Leading, float Width, int MostLines, bool IsCutting)
{
    public const float Tracking = -.012f;

    const float LargestCut = 60;

    static readonly float[] Sizes = [92, 84, 78, 72, 66, 60, 56, 52, 48];

    /// <summary>The best first.</summary>
    public static IEnumerable<HeadlinePlace> All(string text, float width, float height)
    {
        var leading = text.Any(IsArabic) ? 1.42f : 1.12f;
        return Sizes.Select(size => Of(size, false)).Concat(Sizes.Where(size => size <= LargestCut).Select(size => Of(size, true)));

        HeadlinePlace Of(float size, bool isCutting) =>
            new(size, leading, width / size, Math.Min(5, (int)(height / (size * leading))), isCutting);
    }

    public static bool IsArabic(char letter) => letter is (>= '\u0600' and <= '\u08FF') or (>= '\uFB50' and <= '\uFEFC');

    /// <param name="lines">Balanced when they fit.</param>
    public bool IsFilledBy(Paragraph paragraph, out List<List<Word>> lines)
    {
        var words = Word.Split(paragraph);
        if (IsCutting)
            words = Word.Fit(words, paragraph, Width);
        lines = LineBreaker.Fill(words, Width);
        if (lines.Count > MostLines || words.Exists(word => word.Width > Width))
            return false;
        lines = LineBreaker.Balance(words, Width);
        return true;
    }
}
