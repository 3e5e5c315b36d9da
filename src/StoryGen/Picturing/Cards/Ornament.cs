using SkiaSharp;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>What a card shows when it cannot show words: a pair of quotation marks.</summary>
internal static class Ornament
{
    public static void Draw(SKCanvas canvas, SKColor colour)
    {
        const float Size = 520;
        var marks = new Paragraph("“ ”", isRightToLeft: false, "en", FontStack.Headline).Line();
        marks.Draw(canvas, (SocialCard.Width - marks.Width * Size) / 2, 560, Size, colour);
    }
}
