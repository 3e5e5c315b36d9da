namespace StoryGen.BrowserTests;

/// <summary>Where the parts of this repository are.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>The program of the same build as these tests.</summary>
    public static readonly string Program = Path.Combine(Root, "src", "StoryGen", BuildFolder(), "storygen.dll");

    static readonly string Project = Path.Combine(Root, "tests", "StoryGen.BrowserTests");

    /// <summary>The example stories: one folder each.</summary>
    public static string Stories => Path.Combine(Project, "Stories");

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StoryGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }

    /// <summary><c>bin/Debug/net10.0</c>, or what it is in this build.</summary>
    static string BuildFolder() =>
        Path.GetRelativePath(Path.Combine(FindRoot(), "tests", "StoryGen.BrowserTests"), AppContext.BaseDirectory);
}
