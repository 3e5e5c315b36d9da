using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StoryGen.Picturing.Images;

/// <summary>The size of an SVG where its root element says it in pixels or by its view box.</summary>
internal static partial class SvgHeader
{
    const int LongestProlog = 64 * 1024;

    public static bool IsSvg(ReadOnlySpan<byte> bytes) => RootOf(bytes).Length > 0;

    public static PictureHeader Read(ReadOnlySpan<byte> bytes)
    {
        var attributes = Attribute().Matches(RootOf(bytes))
            .DistinctBy(match => match.Groups["name"].Value)
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        var box = attributes.GetValueOrDefault("viewBox", "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var (width, height) = (Number("width"), Number("height"));
        var (boxWidth, boxHeight) = box.Length == 4 ? (NumberOf(box[2]), NumberOf(box[3])) : (0, 0);
        if (boxWidth > 0 && boxHeight > 0)
        {
            (width, height) = (width, height) switch
            {
                ( > 0, > 0) => (width, height),
                ( > 0, _) => (width, width * boxHeight / boxWidth),
                (_, > 0) => (height * boxWidth / boxHeight, height),
                _ => (boxWidth, boxHeight),
            };
        }
        return width > 0 && height > 0
            ? new(PictureFormat.Svg, Pixels(width), Pixels(height))
            : new(PictureFormat.Svg, 0, 0);

        double Number(string name) => NumberOf(attributes.GetValueOrDefault(name, "").Trim().Replace("px", "", StringComparison.Ordinal));
    }

    static int Pixels(double length) => (int)Math.Clamp(Math.Round(length), 1, ushort.MaxValue);

    static double NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    /// <summary>The first tag; empty when it is not that of an SVG, or more than a prolog stands before it.</summary>
    static string RootOf(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestProlog)]).AsSpan().TrimStart('\uFEFF').TrimStart();
        while (EndOfProlog(text) is { Length: > 0 } end && text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at)
            text = text[(at + end.Length)..].TrimStart();
        var isSvg = text.StartsWith("<svg", StringComparison.Ordinal) && text.Length > 4 && (char.IsWhiteSpace(text[4]) || text[4] is '>' or '/');
        return isSvg && text.IndexOf('>') is >= 0 and var close ? text[..close].ToString() : "";
    }

    static string EndOfProlog(ReadOnlySpan<char> text) => text switch
    {
        _ when text.StartsWith("<?", StringComparison.Ordinal) => "?>",
        _ when text.StartsWith("<!--", StringComparison.Ordinal) => "-->",
        _ when text.StartsWith("<!", StringComparison.Ordinal) => text.IndexOf('[') is >= 0 and var list && list < text.IndexOf('>') ? "]>" : ">",
        _ => "",
    };

    [GeneratedRegex("""\s(?<name>width|height|viewBox)\s*=\s*["'](?<value>[^"']*)["']""")]
    private static partial Regex Attribute();
}
