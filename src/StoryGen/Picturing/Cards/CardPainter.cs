using SkiaSharp;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>Puts a card on its paper: section above, headline in the middle, the facts below a rule, as on the page.</summary>
internal sealed class CardPainter(SKCanvas canvas, CardText text)
{
    const float Margin = 76, Measure = SocialCard.Width - 2 * Margin;
    const float SectionBaseline = 96, SectionSize = 27, SectionTracking = .08f;
    const float HeadlineTop = 116, HeadlineBottom = 492, HeadlineTracking = -.012f;
    const float RulePlace = 510, FactsBaseline = 564, FactsSize = 27, FactsGap = 30;

    static readonly SKColor Paper = new(0xFF, 0xFD, 0xF9), Ink = new(0x1D, 0x1F, 0x23), Accent = new(0x8F, 0x1D, 0x14),
        Quiet = new(0x50, 0x54, 0x59), Rule = new(0xDF, 0xDB, 0xD2);

    public static byte[] Paint(CardText text)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(SocialCard.Width, SocialCard.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        new CardPainter(canvas, text).Paint();
        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 9));
        return png!.ToArray();
    }

    void Paint()
    {
        if (!SocialCard.HasWords(text))
        {
            Ornament.Draw(canvas, Accent);
            return;
        }
        PaintSection();
        PaintHeadline();
        PaintFacts();
    }

    void PaintSection()
    {
        if (Words(text.Section) is { } section)
            PaintAtStart(Set(CapitalLetters.Of(section, text.Language), FontStack.Strong, SectionTracking), 0, SectionBaseline, SectionSize, Accent);
    }

    void PaintHeadline()
    {
        var headline = Headline.Fit(
            words => new(words, text.IsRightToLeft, text.Language, FontStack.Headline, HeadlineTracking),
            Lettering.Of(text.Headline, FontStack.Headline), Measure, HeadlineBottom - HeadlineTop, text.IsRightToLeft ? 1.4f : 1.12f);
        var step = headline.Size * headline.Leading;
        var middle = (HeadlineTop + HeadlineBottom) / 2;
        var baseline = middle - step * (headline.Lines.Count - 1) / 2 + headline.Size * .3f;
        foreach (var line in headline.Lines)
        {
            PaintAtStart(line, 0, baseline, headline.Size, Ink);
            baseline += step;
        }
    }

    void PaintFacts()
    {
        using var paint = new SKPaint { Color = Rule };
        canvas.DrawRect(Margin, RulePlace, Measure, 2, paint);
        var (publisher, date, coverage) = (Fact(text.Publisher, FontStack.Strong), Fact(text.Date), Fact(text.Coverage));
        if (coverage is not null)
            PaintAtStart(coverage, Measure - coverage.Width * FactsSize, FactsBaseline, FactsSize, Quiet);
        var start = 0f;
        foreach (var (fact, colour) in new[] { (publisher, Ink), (date, Quiet) })
        {
            if (fact is null)
                continue;
            PaintAtStart(fact, start, FactsBaseline, FactsSize, colour);
            start += fact.Width * FactsSize + FactsGap;
        }
    }

    ShapedLine? Fact(string? fact, FontStack? fonts = null) => Words(fact) is { } words ? Set(words, fonts ?? FontStack.Plain) : null;

    static string? Words(string? text) => text is not null && Lettering.HasAllLettersOf(text) ? Lettering.Of(text, FontStack.Plain) : null;

    ShapedLine Set(string words, FontStack fonts, float tracking = 0) =>
        new Paragraph(words, text.IsRightToLeft, text.Language, fonts, tracking).Line();

    /// <param name="start">How far from the side where lines begin.</param>
    void PaintAtStart(ShapedLine line, float start, float baseline, float size, SKColor colour) =>
        line.Draw(canvas, text.IsRightToLeft ? SocialCard.Width - Margin - start - line.Width * size : Margin + start, baseline, size, colour);
}
