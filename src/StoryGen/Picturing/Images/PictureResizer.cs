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
        var resized = Resize(picture, size.Width, size.Height);
        using var own = resized == picture ? null : resized;
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
    /// <returns>The same picture where it has that size already.</returns>
    static SKBitmap Resize(SKBitmap picture, int width, int height)
    {
        if (picture.Width == width && picture.Height == height)
            return picture;
        if (picture.Width < 2 * width || picture.Height < 2 * height)
            return picture.Resize(new SKSizeI(width, height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        var half = picture.Resize(new SKSizeI(picture.Width / 2, picture.Height / 2), new SKSamplingOptions(SKFilterMode.Linear));
        var resized = Resize(half, width, height);
        if (resized != half)
            half.Dispose();
        return resized;
    }
}
