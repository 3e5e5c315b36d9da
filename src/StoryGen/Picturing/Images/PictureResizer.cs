using SkiaSharp;

namespace StoryGen.Picturing.Images;

/// <summary>Draws the sizes of a picture: turned upright, in sRGB, without anything but its pixels.</summary>
internal static class PictureResizer
{
    /// <returns>The files in the order of <paramref name="sizes"/>; null when the picture cannot be decoded.</returns>
    public static IReadOnlyList<byte[]>? Make(Picture picture, IReadOnlyList<PictureSize> sizes)
    {
        if (PictureSize.IsCopied(picture.Header))
            return [picture.Content];
        using var decoded = PictureDecoder.Decode(picture, sizes.Max(size => size.Width));
        return decoded is null ? null : [.. sizes.Select(size => Make(decoded, size, picture.Header))];
    }

    static byte[] Make(SKBitmap picture, PictureSize size, PictureHeader header)
    {
        using var resized = Resize(picture, size.Width, size.Height);
        using var pixels = resized.PeekPixels();
        // Without a colour space no profile is written; browsers take that for sRGB, which it is.
        using var plain = new SKPixmap(new SKImageInfo(size.Width, size.Height, pixels.ColorType, pixels.AlphaType), pixels.GetPixels(), pixels.RowBytes);
        using var data = header.Format switch
        {
            PictureFormat.Jpeg => plain.Encode(new SKJpegEncoderOptions(82)),
            PictureFormat.Png => plain.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6)),
            _ => plain.Encode(header.IsLossless
                ? new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 75)
                : new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, 82)),
        };
        return data!.ToArray();
    }

    /// <summary>By halves first: a filter that looks at sixteen pixels must not skip any.</summary>
    static SKBitmap Resize(SKBitmap picture, int width, int height)
    {
        var current = picture.Copy();
        while (current.Width >= 2 * width && current.Height >= 2 * height)
            current = Replace(current, current.Width / 2, current.Height / 2, new SKSamplingOptions(SKFilterMode.Linear));
        return current.Width == width && current.Height == height
            ? current
            : Replace(current, width, height, new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    static SKBitmap Replace(SKBitmap picture, int width, int height, SKSamplingOptions sampling)
    {
        using (picture)
            return picture.Resize(new SKSizeI(width, height), sampling);
    }
}
