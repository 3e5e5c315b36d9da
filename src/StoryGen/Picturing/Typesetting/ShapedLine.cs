using SkiaSharp;

namespace StoryGen.Picturing.Typesetting;

/// <summary>A line that is ready to be drawn at any size. Measures are in ems.</summary>
internal sealed record ShapedLine(IReadOnlyList<GlyphRun> Runs, float Width)
{
    public void Draw(SKCanvas canvas, float left, float baseline, float size, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var run in Runs.Where(run => run.Glyphs.Count > 0))
        {
            using var font = run.Font.At(size);
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(
                [.. run.Glyphs.Select(glyph => glyph.Id)], font, [.. run.Glyphs.Select(glyph => new SKPoint(glyph.X * size, glyph.Y * size))]);
            using var blob = builder.Build();
            canvas.DrawText(blob, left, baseline, paint);
        }
    }
}

internal sealed record GlyphRun(FontFile Font, IReadOnlyList<Glyph> Glyphs);

internal readonly record struct Glyph(ushort Id, float X, float Y);
