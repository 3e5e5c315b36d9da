using SkiaSharp;

namespace StoryGen.Picturing.Images;

/// <summary>The pixels of a picture, turned upright.</summary>
internal static class PictureDecoder
{
    /// <param name="width">How wide it must be at least, where it is; a JPEG is decoded no larger than a small multiple of that.</param>
    /// <returns>Null when it is broken.</returns>
    public static SKBitmap? Decode(Picture picture, int width)
    {
        using var data = SKData.CreateCopy(picture.Content);
        using var codec = SKCodec.Create(data);
        // The limit on pixels was held against the header as we read it.
        if (codec is null || codec.Info.Width != picture.Header.Width || codec.Info.Height != picture.Header.Height)
            return null;
        var size = codec.GetScaledDimensions(Math.Min(1, 2f * width / picture.Width));
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using var stored = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()));
        return codec.GetPixels(stored.Info, stored.GetPixels()) == SKCodecResult.Success ? Upright(stored, picture.Header) : null;
    }

    static SKBitmap Upright(SKBitmap stored, PictureHeader header)
    {
        var (width, height) = header.IsTurned ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var upright = new SKBitmap(stored.Info.WithSize(width, height));
        using var canvas = new SKCanvas(upright);
        using var paint = new SKPaint { BlendMode = SKBlendMode.Src };
        canvas.SetMatrix(MatrixOf(header.Orientation, width, height));
        canvas.DrawBitmap(stored, 0, 0, SKSamplingOptions.Default, paint);
        canvas.Flush();
        return upright;
    }

    /// <summary>From where a pixel is stored to where it is seen, for a picture that is seen in this size.</summary>
    static SKMatrix MatrixOf(int orientation, int width, int height) => orientation switch
    {
        2 => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        3 => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        4 => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        5 => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        6 => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        7 => new(0, -1, width, -1, 0, height, 0, 0, 1),
        8 => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
