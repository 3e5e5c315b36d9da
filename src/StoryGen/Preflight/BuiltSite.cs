using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StoryGen.Loading;

namespace StoryGen.Preflight;

/// <summary>A site as it was written: preflight believes nothing that was not read back from disk.</summary>
internal sealed class BuiltSite(string folder, string name)
{
    const string Page = "index.html";

    public IReadOnlySet<string> Files { get; } = FolderListing.Of(folder).ToHashSet();

    public bool HasPage => Files.Contains(Page);

    public IHtmlDocument Index => field ??= Parse(Page);

    public IEnumerable<(string File, IHtmlDocument Document)> Pages =>
        Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(file => (file, Parse(file)));

    /// <summary>A file as the user would type it.</summary>
    public string NameOf(string file) => $"{name}/{file}";

    public string PageName => NameOf(Page);

    public string? Text(string file) => Files.Contains(file) ? Encoding.UTF8.GetString(Bytes(file)) : null;

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(Text(file)!);
}
