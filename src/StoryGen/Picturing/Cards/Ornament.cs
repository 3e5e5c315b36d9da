using SkiaSharp;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>What a card shows when it cannot show words: a pair of quotation marks.</summary>
internal static class Ornament
{
    const float Size = 560;

    public static void Paint(SKCanvas canvas)
    {
        var marks = new Paragraph("“”", isRightToLeft: false, "en", FontStack.Headline, tracking: .12f).Line();
        using var font = marks.Runs[0].Font.At(Size);
        font.GetGlyphWidths([.. marks.Runs[0].Glyphs.Select(glyph => glyph.Id)], out var bounds);
        var baseline = (SocialCard.Height - bounds[0].Top - bounds[0].Bottom) / 2;
        var width = marks.Runs[0].Glyphs[^1].X * Size + bounds[^1].Right - bounds[0].Left;
        marks.Draw(canvas, (SocialCard.Width - width) / 2 - bounds[0].Left, baseline, Size, CardColours.Accent);
    }
}
