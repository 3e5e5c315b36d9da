using System.Globalization;
using System.Security.Cryptography;
using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Picturing.Images;

/// <summary>A picture as it was given, whose header makes sense. Its pixels are not decoded.</summary>
internal sealed record Picture(PictureHeader Header, byte[] Content)
{
    const long MostPixels = 50_000_000, MostBytes = 200_000_000;

    /// <summary>As a reader sees it, after it is turned; 0 where an SVG does not say.</summary>
    public int Width => Header.IsTurned ? Header.Height : Header.Width;

    /// <inheritdoc cref="Width"/>
    public int Height => Header.IsTurned ? Header.Width : Header.Height;

    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <returns>Null where it cannot be used, which is reported.</returns>
    /// <param name="at">Where the story names it.</param>
    public static Picture? Read(string path, Location at, DiagnosticBag diagnostics)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            diagnostics.Add(Problems.PictureTooLarge(at, $"more than {MostBytes / 1_000_000} MB"));
            return null;
        }
        var content = File.ReadAllBytes(path);
        if (PictureHeader.FormatOf(content) is not { } format)
            diagnostics.Add(Problems.NotAPicture(at));
        else if (PictureHeader.Read(format, content) is not { } header)
            diagnostics.Add(Problems.BrokenPicture(at));
        else if (header.Pixels > MostPixels && format != PictureFormat.Svg)
            diagnostics.Add(Problems.PictureTooLarge(at, string.Create(CultureInfo.InvariantCulture, $"{header.Width} by {header.Height} pixels")));
        else
            return new(header, content);
        return null;
    }
}
