using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Writing;

namespace StoryGen.Tests.Support;

/// <summary>A project on disk that is compiled in this process.</summary>
sealed class Project : IDisposable
{
    public static readonly string TestTheme = Path.Combine(Repository.Cases, "theme");

    public static readonly BuildSettings Settings = new(Url: null, Compress: false);

    public TemporaryFolder Folder { get; } = new();

    public static Project Of(string story, bool withTestTheme = false)
    {
        var project = new Project();
        project.Folder.Write("input/story.md", story);
        if (withTestTheme)
            project.Folder.CopyFrom(TestTheme, "theme");
        return project;
    }

    public CompiledProject Compile()
    {
        var diagnostics = new DiagnosticBag();
        var compilation = StoryCompiler.Compile(new ProjectFolders(Folder.Path), Settings, diagnostics);
        return new(compilation, diagnostics, Folder.Path + "/");
    }

    public static CompiledProject Compile(string story, bool withTestTheme = true)
    {
        using var project = Of(story, withTestTheme);
        return project.Compile();
    }

    public void Dispose() => Folder.Dispose();
}

/// <param name="Prefix">What the names of files begin with.</param>
sealed record CompiledProject(Compilation Result, DiagnosticBag Bag, string Prefix)
{
    /// <summary>The problems; <see cref="WithNotes"/> has what is none besides.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. WithNotes.Where(diagnostic => diagnostic.Severity != Severity.Note)];

    public IReadOnlyList<Diagnostic> WithNotes => Bag.InFileOrder();

    public string Page => Encoding.UTF8.GetString(((ComposedFile)Result.Site!.Pages.Single(page => page.Path == "index.html")).Content);

    public IHtmlDocument Document => new HtmlParser().ParseDocument(Page);

    public IElement StoryText => Document.QuerySelector(".story")!;

    /// <summary>One line for each problem, to be shown when a test fails.</summary>
    public string Report() => string.Join('\n', Diagnostics.Select(Describe));

    public string Describe(Diagnostic diagnostic) =>
        $"{NameOf(diagnostic)}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}";

    string NameOf(Diagnostic diagnostic) =>
        (diagnostic.Location?.ToString() ?? diagnostic.Place ?? "").Replace(Prefix, "", StringComparison.Ordinal);
}
