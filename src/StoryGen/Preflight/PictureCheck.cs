using System.Globalization;
using AngleSharp.Dom;
using StoryGen.Diagnostics;
using StoryGen.Picturing.Images;

namespace StoryGen.Preflight;

/// <summary>Each picture has the size that the page says it has, the one for social networks too.</summary>
internal static class PictureCheck
{
    public static void Check(BuiltSite site, DiagnosticBag diagnostics)
    {
        var page = site.Index;
        foreach (var image in page.QuerySelectorAll("img[width][height]"))
            Compare(site, image.GetAttribute("src") ?? "", image.GetAttribute("width"), image.GetAttribute("height"), diagnostics);
        if (MetaOf(page, "og:image") is { } card)
            Compare(site, card[(card.LastIndexOf('/') + 1)..], MetaOf(page, "og:image:width"), MetaOf(page, "og:image:height"), diagnostics);
    }

    static void Compare(BuiltSite site, string address, string? width, string? height, DiagnosticBag diagnostics)
    {
        var file = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        if (!site.Files.Contains(file))
            diagnostics.Add(Problems.PartsDisagree(site.PageName, $"the picture {address} is not there"));
        else if (SizeOf(site.Bytes(file)) is not { } size)
            diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), "this is no picture"));
        else if (size != (width, height))
            diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), $"this picture is {size.Width} by {size.Height} pixels, but the page says {width} by {height}"));
    }

    static (string Width, string Height)? SizeOf(byte[] content)
    {
        if (PictureHeader.FormatOf(content) is not { } format || PictureHeader.Read(format, content) is not { } header)
            return null;
        var picture = new Picture(header, content);
        return (picture.Width.ToString(CultureInfo.InvariantCulture), picture.Height.ToString(CultureInfo.InvariantCulture));
    }

    static string? MetaOf(IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
