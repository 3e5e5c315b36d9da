using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace StoryGen.Picturing.Typesetting;

/// <summary>An embedded font, as HarfBuzz shapes it and as Skia draws it. All measures are in ems.</summary>
internal sealed class FontFile
{
    readonly SKData _data;
    readonly float _unitsPerEm;

    readonly float _scale;

    FontFile(SKData data, float scale)
    {
        // HarfBuzz reads the same memory, which lives as long as the program does.
        _data = data;
        var face = new Face(new Blob(_data.Data, (int)_data.Size, MemoryMode.ReadOnly), 0);
        _scale = scale;
        _unitsPerEm = face.UnitsPerEm;
        Shaping = new Font(face);
        Shaping.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        Shaping.SetFunctionsOpenType();
        Typeface = SKTypeface.FromData(_data);
    }

    public Font Shaping { get; }

    public SKTypeface Typeface { get; }

    public static FontFile Embedded(string name, float scale)
    {
        using var stream = typeof(FontFile).Assembly.GetManifestResourceStream($"fonts/{name}")!;
        return new(SKData.Create(stream), scale);
    }

    public bool Has(Rune rune) => Shaping.TryGetGlyph(rune.Value, out _);

    public float InEms(int units) => units * _scale / _unitsPerEm;

    /// <summary>For drawing: no hinting, so that letters are where shaping put them, at any size.</summary>
    public SKFont At(float size) => new(Typeface, size * _scale)
    {
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
        BaselineSnap = false,
    };
}
