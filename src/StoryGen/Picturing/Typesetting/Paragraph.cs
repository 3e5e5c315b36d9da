using HarfBuzzSharp;

namespace StoryGen.Picturing.Typesetting;

/// <summary>A text whose directions and fonts are known, so that any part of it can be set as a line.</summary>
/// <param name="tracking">Ems between letters, but not where letters join.</param>
internal sealed class Paragraph(string text, bool isRightToLeft, string language, FontStack fonts, float tracking = 0)
{
    static readonly Feature NoLigatures = Feature.Parse("-liga");

    readonly List<TextRun> _runs = TextRun.Split(text, BidiLevels.Of(text, isRightToLeft), fonts);

    public string Text => text;

    public ShapedLine Line() => Line(0, text.Length);

    public ShapedLine Line(int start, int end)
    {
        var runs = _runs.Where(run => run.Start < end && run.End > start)
            .Select(run => run with { Start = Math.Max(start, run.Start), End = Math.Min(end, run.End) });
        var glyphs = new List<GlyphRun>();
        var width = 0f;
        foreach (var run in VisualOrder.Of([.. runs]))
            glyphs.Add(Shape(run, ref width));
        return new(glyphs, width);
    }

    public float Width(int start, int length) => Line(start, start + length).Width;

    GlyphRun Shape(TextRun run, ref float x)
    {
        using var buffer = new HarfBuzzSharp.Buffer
        {
            Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight,
            Script = run.Script,
            Language = new(language),
        };
        buffer.AddUtf16(text, run.Start, run.End - run.Start);
        var isTracked = tracking != 0 && run.Script != Script.Arabic;
        run.Font.Shaping.Shape(buffer, isTracked ? [NoLigatures] : []);

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new List<Glyph>(infos.Length);
        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Codepoint == 0)
                continue;
            glyphs.Add(new((ushort)infos[i].Codepoint, x + run.Font.InEms(positions[i].XOffset), -run.Font.InEms(positions[i].YOffset)));
            var advance = run.Font.InEms(positions[i].XAdvance);
            x += advance + (isTracked && advance > 0 ? tracking : 0);
        }
        return new(run.Font, glyphs);
    }
}
