namespace StoryGen.Picturing.Images;

/// <summary>What the bytes of a picture say about it, without its pixels.</summary>
/// <param name="Width">As it is stored, before it is turned; 0 where an SVG does not say.</param>
/// <param name="Orientation">How it is to be turned, 1 to 8, as EXIF numbers them.</param>
internal sealed record PictureHeader(
    PictureFormat Format, int Width, int Height, int Orientation = PictureHeader.Upright, bool IsAnimated = false, bool IsLossless = false)
{
    public const int Upright = 1;

    public long Pixels => (long)Width * Height;

    public bool IsTurned => Orientation > 4;

    /// <returns>The format by the first bytes; null for what is no picture.</returns>
    public static PictureFormat? FormatOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith(JpegHeader.Signature) => PictureFormat.Jpeg,
        _ when bytes.StartsWith(PngHeader.Signature) => PictureFormat.Png,
        _ when bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..].StartsWith("WEBP"u8) => PictureFormat.WebP,
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => PictureFormat.Gif,
        _ when SvgHeader.IsSvg(bytes) => PictureFormat.Svg,
        _ => null,
    };

    /// <returns>Null for a broken picture: a header that makes no sense, or an end that is missing.</returns>
    public static PictureHeader? Read(PictureFormat format, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return format switch
            {
                PictureFormat.Jpeg => JpegHeader.Read(bytes),
                PictureFormat.Png => PngHeader.Read(bytes),
                PictureFormat.WebP => WebPHeader.Read(bytes),
                PictureFormat.Gif => GifHeader.Read(bytes),
                _ => SvgHeader.Read(bytes),
            };
        }
        // Offsets in the file that point out of it.
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }
}
