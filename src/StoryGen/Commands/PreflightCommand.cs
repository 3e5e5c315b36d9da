using System.CommandLine;
using StoryGen.Diagnostics;
using StoryGen.Preflight;

namespace StoryGen.Commands;

/// <summary><c>storygen preflight</c>: proves of the built site that its parts agree.</summary>
internal static class PreflightCommand
{
    public static Command Create(ProjectOptions options)
    {
        var command = new Command("preflight", "Check the built site: do all of its parts agree?");
        command.SetAction(line => Run(line, options));
        return command;
    }

    static int Run(ParseResult line, ProjectOptions options)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            PreflightChecker.Check(options.Folders(line), diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.MachineRefused(error.Message));
        }
        if (diagnostics.IsEmpty)
            Console.WriteLine("all parts of the site agree");
        Terminal.Print(diagnostics);
        return ExitCode.Of(diagnostics);
    }
}
