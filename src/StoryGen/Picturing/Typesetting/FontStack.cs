using System.Text;

namespace StoryGen.Picturing.Typesetting;

/// <summary>A font for one voice of the page, and one for the letters that it lacks, which is loaded when one is met.</summary>
internal sealed class FontStack(Lazy<FontFile> main, Lazy<FontFile> arabic)
{
    /// <summary>What makes its letters look as large as Latin ones beside them.</summary>
    const float ArabicScale = 1.2f;

    static readonly Lazy<FontFile> Arabic = Load("NotoNaskhArabic-Bold", ArabicScale);

    public static readonly FontStack Headline = new(Load("NotoSerif-Bold"), Arabic);
    public static readonly FontStack Strong = new(Load("NotoSans-Bold"), Arabic);
    public static readonly FontStack Plain = new(Load("NotoSans-Regular"), Arabic);

    /// <summary>The font for a character; marks and spaces stay in the font of the text they stand in.</summary>
    /// <returns>Null when no font has it.</returns>
    public FontFile? For(Rune rune, FontFile? current)
    {
        if (current is not null && !Rune.IsLetterOrDigit(rune) && current.Has(rune))
            return current;
        return main.Value.Has(rune) ? main.Value : arabic.Value.Has(rune) ? arabic.Value : null;
    }

    static Lazy<FontFile> Load(string name, float scale = 1) => new(() => FontFile.Embedded(name, scale));
}
