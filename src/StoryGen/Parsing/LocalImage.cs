using Markdig.Syntax.Inlines;

namespace StoryGen.Parsing;

/// <summary>A picture of the text that is a file of the input.</summary>
internal static class LocalImage
{
    /// <summary>The file as the story names it; null for a link, or a picture on another host.</summary>
    public static string? FileOf(LinkInline link)
    {
        var url = link.Url ?? "";
        var isElsewhere = WebAddress.SchemeOf(url) is not null || url.StartsWith("//", StringComparison.Ordinal);
        return link.IsImage && !isElsewhere ? Uri.UnescapeDataString(url.Split('?', '#')[0]) : null;
    }
}
