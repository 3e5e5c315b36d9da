using System.CommandLine;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Preflight;
using StoryGen.Writing;

namespace StoryGen.Commands;

/// <summary><c>storygen build</c>, and <c>storygen</c> alone.</summary>
internal static class BuildCommand
{
    public static Command Create(ProjectOptions options) =>
        ProjectCommand.Create("build", "Check the story and write the site (the default)", options, Finish);

    public static int Run(ParseResult line, ProjectOptions options) => ProjectCommand.Run(line, options, Finish);

    static void Finish(Compilation compilation, ProjectFolders folders, bool isStrict, DiagnosticBag diagnostics)
    {
        var site = compilation.Site!;
        if (new SiteWriter(folders, diagnostics).Write(site) is not { } written)
            return;
        Console.WriteLine(CoverageText.ForTerminal(compilation.Story!.Coverage));
        Console.WriteLine(written == 0
            ? $"{folders.OutputName}/ is up to date ({site.Files.Count()} files)"
            : $"{folders.OutputName}/index.html and what belongs to it are written ({written} of {site.Files.Count()} files changed)");
        if (isStrict)
            PreflightChecker.Check(folders, diagnostics);
    }
}
