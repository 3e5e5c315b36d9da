namespace StoryGen.Loading;

/// <summary>The folders of a project: on disk, and as the user would type them from where the program was started.</summary>
internal sealed class ProjectFolders
{
    public const string DefaultInput = "input", DefaultOutput = "output", ThemeFolder = "theme", StoryFile = "story.md", SourcesFolder = "sources";

    readonly string? _rootName;

    /// <param name="root">The folder that holds the others; null for the current one.</param>
    /// <param name="input">The input folder, from the root; null for the usual one.</param>
    /// <param name="output">The output folder, from the root; null for the usual one.</param>
    public ProjectFolders(string? root = null, string? input = null, string? output = null)
    {
        _rootName = root;
        Root = Path.GetFullPath(root ?? ".");
        (InputName, OutputName, ThemeName) = (NameOf(input ?? DefaultInput), NameOf(output ?? DefaultOutput), NameOf(ThemeFolder));
        Input = Path.Combine(Root, input ?? DefaultInput);
        Output = Path.Combine(Root, output ?? DefaultOutput);
        Theme = Path.Combine(Root, ThemeFolder);
    }

    public string Root { get; }

    public string Input { get; }

    public string InputName { get; }

    public string Output { get; }

    public string OutputName { get; }

    public string Theme { get; }

    public string ThemeName { get; }

    /// <summary>Whether writing the output could harm what the site is made from.</summary>
    public bool OutputEndangersSources
    {
        get
        {
            var output = RealPath.Of(Output);
            return RealPath.IsSameOrBelow(RealPath.Of(Root), output)
                || new[] { RealPath.Of(Input), RealPath.Of(Theme) }
                    .Any(folder => RealPath.IsSameOrBelow(folder, output) || RealPath.IsSameOrBelow(output, folder));
        }
    }

    string NameOf(string folder) => (_rootName is null ? folder : Path.Combine(_rootName, folder)).Replace('\\', '/').TrimEnd('/');
}
