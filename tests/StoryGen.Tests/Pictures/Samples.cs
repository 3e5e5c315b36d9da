using System.Buffers.Binary;
using SkiaSharp;

namespace StoryGen.Tests.Pictures;

/// <summary>Pictures made on the spot.</summary>
static class Samples
{
    /// <summary>White but for a red top left quarter.</summary>
    public static byte[] Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width / 2, height / 2, red);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>With the segment of a camera that was held on its side at a place on Earth, and a comment.</summary>
    public static byte[] Photograph(int width, int height, byte orientation)
    {
        var jpeg = Picture(SKEncodedImageFormat.Jpeg, width, height);
        return [.. jpeg[..2], .. Segment(0xE1, Exif(orientation)), .. Segment(0xFE, "A secret comment"u8), .. jpeg[2..]];
    }

    public static readonly byte[] Place = [52, 0, 0, 0, 1, 0, 0, 0, 31, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0];

    static byte[] Exif(byte orientation) =>
    [
        .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0,
        2, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
        0, 0, 0, 0,
        1, 0,
        2, 0, 5, 0, 3, 0, 0, 0, 56, 0, 0, 0,
        0, 0, 0, 0,
        .. Place,
    ];

    static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var segment = new byte[content.Length + 4];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }

    /// <summary>A PNG that says it is larger than it is; its pixels are never looked at.</summary>
    public static byte[] Claiming(int width, int height)
    {
        var png = Picture(SKEncodedImageFormat.Png, 1, 1);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}
