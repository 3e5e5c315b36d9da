using System.CommandLine;
using StoryGen.Composing;

namespace StoryGen.Commands;

/// <summary><c>storygen check</c>: all that a build does, but for writing.</summary>
internal static class CheckCommand
{
    public static Command Create(ProjectOptions options) =>
        ProjectCommand.Create("check", "Check the story without writing anything", options,
            (compilation, _, _, _) => Console.WriteLine(CoverageText.ForTerminal(compilation.Story!.Coverage)));
}
