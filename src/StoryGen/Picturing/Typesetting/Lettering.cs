using System.Globalization;
using System.Text;
using StoryGen.Text;

namespace StoryGen.Picturing.Typesetting;

/// <summary>What of a text can be drawn with the embedded fonts; answered without loading them.</summary>
internal static class Lettering
{
    /// <summary>Where the fonts have every letter, mark and digit that Unicode has. A test holds it against the fonts.</summary>
    static readonly (int First, int Last)[] Covered =
    [
        (0x00, 0x3E1), (0x3F0, 0x52F), (0x600, 0x6FF), (0x750, 0x77F), (0x1C80, 0x1C88), (0x1D00, 0x1DF9), (0x1DFB, 0x1FFF),
        (0x2070, 0x209C), (0x2100, 0x215F), (0x2C60, 0x2C7F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F), (0xA720, 0xA7BF),
        (0xAB30, 0xAB6B), (0xFB00, 0xFB06), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC),
    ];

    const string ClosingMarks = ".,;:!?…)]،؛؟";

    /// <summary>Whether all words of a text can be drawn. Emoji and other symbols do not count: they are left out.</summary>
    public static bool HasAllLettersOf(string text)
    {
        var words = text.EnumerateRunes().Where(IsOfWord).ToList();
        return words.Count > 0 && words.TrueForAll(IsCovered);
    }

    internal static bool IsCovered(Rune rune) => Array.Exists(Covered, range => rune.Value >= range.First && rune.Value <= range.Last);

    internal static bool IsOfWord(Rune rune) => !IsVariationSelector(rune) && Rune.GetUnicodeCategory(rune)
        is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    static bool IsVariationSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>The text as it is drawn: white space is one space, and what no font has is left out.</summary>
    public static string Of(string text, FontStack fonts)
    {
        var output = new StringBuilder();
        var isGap = false;
        foreach (var rune in CanonicalComposition.Compose(text.EnumerateRunes()))
        {
            if (IsSpace(rune))
                AppendSpace(output);
            else if (!IsDrawn(rune, fonts) || (IsJoiner(rune) && (output.Length == 0 || !char.IsLetter(output[^1]))))
                isGap = true;
            else
                Append(rune);
        }
        return output.ToString().Trim(' ');

        // What was left out must not leave a space before the mark that stood behind it.
        void Append(Rune rune)
        {
            if (isGap && output.Length > 0 && output[^1] == ' ' && ClosingMarks.Contains(rune.ToString(), StringComparison.Ordinal))
                output.Length--;
            isGap = false;
            output.Append(rune);
        }
    }

    static bool IsDrawn(Rune rune, FontStack fonts) =>
        IsBidiMark(rune) || IsJoiner(rune) || (!IsVariationSelector(rune) && !IsInvisible(rune) && fonts.For(rune, null) is not null);

    static void AppendSpace(StringBuilder output)
    {
        if (output.Length > 0 && output[^1] != ' ')
            output.Append(' ');
    }

    static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x2007 or 0x202F);

    static bool IsBidiMark(Rune rune) => rune.Value is 0x61C or 0x200E or 0x200F;

    /// <summary>Some languages in Arabic script spell with them; elsewhere they hold emoji together.</summary>
    static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
