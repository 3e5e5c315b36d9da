using SkiaSharp;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>Puts a card on its paper: section above, headline in the middle, the facts below a rule, as on the page.</summary>
internal sealed class CardPainter(SKCanvas canvas, CardText text)
{
    const float Margin = 76, Measure = SocialCard.Width - 2 * Margin;
    const float Edge = 12;
    const float SectionBaseline = 96, SectionSize = 27, SectionTracking = .08f;
    const float MarkBaseline = 176, MarkSize = 150;
    const float HeadlineTop = 130, HeadlineBottom = 484;
    const float RulePlace = 510, FactsBaseline = 564, FactsSize = 27;

    public static byte[] Paint(CardText text)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(SocialCard.Width, SocialCard.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(CardColours.Paper);
        new CardPainter(canvas, text).Paint();
        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        // Flat colours compress best as they are.
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 6));
        return png!.ToArray();
    }

    void Paint()
    {
        if (!SocialCard.HasWords(text))
        {
            Ornament.Paint(canvas);
            return;
        }
        PaintEdge();
        PaintSection();
        PaintHeadline();
        PaintFacts();
    }

    /// <summary>The line beside the page's quotations.</summary>
    void PaintEdge()
    {
        using var paint = new SKPaint { Color = CardColours.Accent };
        canvas.DrawRect(text.IsRightToLeft ? SocialCard.Width - Edge : 0, 0, Edge, SocialCard.Height, paint);
    }

    /// <summary>A quotation mark stands in for a section that there is not.</summary>
    void PaintSection()
    {
        if (text.Section is not { } section || !Lettering.HasAllLettersOf(section))
        {
            PaintLine(new Paragraph("“", text.IsRightToLeft, "en", FontStack.Headline).Line(), 0, MarkBaseline, MarkSize, CardColours.Accent);
            return;
        }
        var capitals = CapitalLetters.Of(Lettering.Of(section, FontStack.Strong), text.Language);
        var line = Ellipsis.Fit(
            words => new(words, text.IsRightToLeft, text.Language, FontStack.Strong, SectionTracking), capitals, Measure / SectionSize);
        PaintLine(line, 0, SectionBaseline, SectionSize, CardColours.Accent);
    }

    void PaintHeadline()
    {
        var headline = Headline.Fit(text, Measure, HeadlineBottom - HeadlineTop);
        var step = headline.Size * headline.Leading;
        var baseline = (HeadlineTop + HeadlineBottom - step * (headline.Lines.Count - 1)) / 2 + headline.Size * .3f;
        foreach (var (i, line) in headline.Lines.Index())
            PaintLine(line, i == 0 ? -headline.Hanging : 0, baseline + i * step, headline.Size, CardColours.Ink);
    }

    void PaintFacts()
    {
        var line = new FactsLine(text, Measure / FactsSize);
        if (!line.Facts.Any())
            return;
        using var paint = new SKPaint { Color = CardColours.Rule };
        canvas.DrawRect(Margin, RulePlace, Measure, 2, paint);
        foreach (var (fact, start, colour) in line.Facts)
            PaintLine(fact, start, FactsBaseline, FactsSize, colour);
    }

    /// <param name="start">How many ems away from the side where lines begin.</param>
    void PaintLine(ShapedLine line, float start, float baseline, float size, SKColor colour)
    {
        var left = text.IsRightToLeft ? SocialCard.Width - Margin - (start + line.Width) * size : Margin + start * size;
        line.Draw(canvas, left, baseline, size, colour);
    }
}
