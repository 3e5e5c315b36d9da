using System.Globalization;
using System.Text;

namespace StoryGen.Picturing.Typesetting;

/// <summary>The classes of UAX #9 that matter once explicit embeddings are taken as invisible.</summary>
internal enum BidiClass
{
    LeftToRight,
    RightToLeft,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    NonspacingMark,
    Invisible,
    Neutral,
}

internal static class BidiClasses
{
    public static BidiClass Of(Rune rune) => rune.Value switch
    {
        0x200E => BidiClass.LeftToRight,
        0x200F => BidiClass.RightToLeft,
        0x061C => BidiClass.ArabicLetter,
        >= '0' and <= '9' or >= 0x6F0 and <= 0x6F9 or 0xB2 or 0xB3 or 0xB9 => BidiClass.EuropeanNumber,
        '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 => BidiClass.EuropeanSeparator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F or 0x2044 => BidiClass.CommonSeparator,
        '#' or '%' or 0xB0 or 0xB1 or 0x66A or 0x609 or 0x60A or (>= 0x2030 and <= 0x2034) or 0x2213 => BidiClass.EuropeanTerminator,
        >= 0x660 and <= 0x669 or 0x66B or 0x66C or 0x6DD or (>= 0x600 and <= 0x605) => BidiClass.ArabicNumber,
        _ => ByCategory(rune),
    };

    static BidiClass ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.CurrencySymbol => BidiClass.EuropeanTerminator,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NonspacingMark,
        UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.Invisible,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber => Strong(rune.Value),
        _ => rune.Value is 0x61B or 0x61E or 0x61F or 0x66D or 0x6D4 or 0x6FD or 0x6FE ? BidiClass.ArabicLetter : BidiClass.Neutral,
    };

    static BidiClass Strong(int value) => value switch
    {
        >= 0x600 and <= 0x7BF or >= 0x860 and <= 0x8FF or >= 0xFB50 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF => BidiClass.ArabicLetter,
        >= 0x590 and <= 0x85F or >= 0xFB1D and <= 0xFB4F or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF => BidiClass.RightToLeft,
        _ => BidiClass.LeftToRight,
    };
}
