using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StoryGen.Picturing.Images;

/// <summary>One of the files that a picture is published as. Its name changes whenever its content does.</summary>
internal sealed record PictureSize(string Name, int Width, int Height)
{
    /// <summary>To be raised whenever the same picture is written in another way.</summary>
    const string Recipe = "1";

    static readonly int[] Widths = [480, 960, 1440, 1920];

    /// <summary>The sizes of a picture, the smallest first; known without decoding it.</summary>
    /// <param name="stem">What the names begin with.</param>
    public static IReadOnlyList<PictureSize> Of(Picture picture, string stem)
    {
        if (IsCopied(picture.Header))
            return [new($"{stem}.{picture.Fingerprint[..8]}.{ExtensionOf(picture.Header.Format)}", picture.Width, picture.Height)];
        return [.. Widths.Where(width => width < picture.Width)
            .Append(Math.Min(picture.Width, Widths[^1])).Distinct()
            .Select(width => Of(picture, stem, width))];
    }

    /// <summary>What moves or has no pixels is published as it is.</summary>
    public static bool IsCopied(PictureHeader header) => header.IsAnimated || header.Format is PictureFormat.Gif or PictureFormat.Svg;

    static PictureSize Of(Picture picture, string stem, int width)
    {
        var number = width.ToString(CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{Recipe} {number} {picture.Fingerprint}"));
        var height = Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width));
        return new($"{stem}-{number}.{Convert.ToHexStringLower(hash)[..8]}.{ExtensionOf(picture.Header.Format)}", width, height);
    }

    static string ExtensionOf(PictureFormat format) => format == PictureFormat.Jpeg ? "jpg" : format.ToString().ToLowerInvariant();
}
