using Markdig.Syntax.Inlines;

namespace StoryGen.Parsing;

/// <summary>A picture of the text that is a file of the input.</summary>
internal static class LocalImage
{
    /// <summary>The file, from the input folder; null for a link, or a picture somewhere else.</summary>
    public static string? FileOf(LinkInline link)
    {
        var url = link.Url ?? "";
        if (!link.IsImage || Uri.TryCreate(url, UriKind.Absolute, out _))
            return null;
        var file = Uri.UnescapeDataString(url.Split('?', '#')[0]);
        return file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;
    }
}
