using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Tests.Support;
using StoryGen.Writing;

namespace StoryGen.Tests.Publishing;

/// <summary>A project whose site is written to disk and read back from there.</summary>
sealed class PublishedSite : IDisposable
{
    readonly Project _project;
    readonly bool _compress;

    PublishedSite(Project project, bool compress) => (_project, _compress) = (project, compress);

    public TemporaryFolder Folder => _project.Folder;

    /// <summary>The codes of what the last build reported, notes too.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public IReadOnlyList<string> Files => [.. FolderListing.Of(Folder["output"]).Order(StringComparer.Ordinal)];

    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text("index.html"));

    public JsonElement StructuredData => JsonDocument.Parse(Page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    /// <param name="files">Further files of the project.</param>
    public static PublishedSite Of(string story, bool compress = false, params ReadOnlySpan<(string File, byte[] Content)> files)
    {
        var site = new PublishedSite(Project.Of(story), compress);
        foreach (var (file, content) in files)
        {
            site.Folder.Write(file, "");
            File.WriteAllBytes(site.Folder[file], content);
        }
        site.Build();
        return site;
    }

    /// <summary>Builds again, another story if there is one.</summary>
    /// <returns>How many files were written.</returns>
    public int Build(string? story = null, string? url = null)
    {
        if (story is not null)
            Folder.Write("input/story.md", story);
        var address = url is not null && WebAddress.TryParse(url, out var parsed) ? parsed : null;
        var (folders, diagnostics) = (new ProjectFolders(Folder.Path), new DiagnosticBag());
        var built = StoryCompiler.Compile(folders, new(address, _compress), diagnostics).Site;
        Codes = [.. diagnostics.InFileOrder().Select(diagnostic => diagnostic.Code)];
        Assert.True(built is not null, string.Join('\n', diagnostics.InFileOrder().Select(diagnostic => diagnostic.ToString())));
        return new SiteWriter(folders, diagnostics).Write(built)!.Value;
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Folder[$"output/{file}"]);

    public string Text(string file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(file));

    public XElement Xml(string file) => XDocument.Parse(Text(file)).Root!;

    public JsonElement Json(string file) => JsonDocument.Parse(Bytes(file)).RootElement;

    public string? Meta(string name) =>
        Page.QuerySelectorAll("meta").SingleOrDefault(meta => meta.GetAttribute("property") == name || meta.GetAttribute("name") == name)?.GetAttribute("content");

    /// <summary>Makes the files look old, so that <see cref="IsRewritten"/> can tell.</summary>
    public void Age()
    {
        foreach (var file in Files)
            File.SetLastWriteTimeUtc(Folder[$"output/{file}"], DateTime.UnixEpoch);
    }

    public bool IsRewritten(string file) => File.GetLastWriteTimeUtc(Folder[$"output/{file}"]) != DateTime.UnixEpoch;

    public void Dispose() => _project.Dispose();
}
