using SkiaSharp;

namespace StoryGen.Picturing.Cards;

/// <summary>The light colours of the page.</summary>
internal static class CardColours
{
    public static readonly SKColor Paper = new(0xFF, 0xFD, 0xF9), Ink = new(0x1D, 0x1F, 0x23), Quiet = new(0x50, 0x54, 0x59),
        Accent = new(0x8F, 0x1D, 0x14), Rule = new(0xDF, 0xDB, 0xD2);
}
