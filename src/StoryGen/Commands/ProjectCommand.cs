using System.CommandLine;
using StoryGen.Diagnostics;
using StoryGen.Loading;

namespace StoryGen.Commands;

/// <summary>What the commands on a project share: compile, report every problem, and only then go on.</summary>
internal static class ProjectCommand
{
    /// <param name="finish">What is done with a story that may be published; whether warnings are errors.</param>
    public static Command Create(string name, string description, ProjectOptions options, Action<Compilation, ProjectFolders, bool, DiagnosticBag> finish)
    {
        var command = new Command(name, description);
        command.SetAction(line => Run(line, options, finish));
        return command;
    }

    public static int Run(ParseResult line, ProjectOptions options, Action<Compilation, ProjectFolders, bool, DiagnosticBag> finish)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var folders = options.Folders(line);
            if (folders.OutputEndangersSources)
            {
                Console.Error.WriteLine($"storygen: the output folder {folders.OutputName} cannot be the root, input or theme folder, or stand above or inside input or theme");
                return ExitCode.WrongCommandLine;
            }
            var compilation = StoryCompiler.Compile(folders, options.Settings(line), diagnostics);
            if (options.IsStrict(line))
                diagnostics.MakeStrict();
            if (!diagnostics.HasErrors)
                finish(compilation, folders, options.IsStrict(line), diagnostics);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.MachineRefused(error.Message));
        }
        catch (Exception error) when (error.GetBaseException() is DllNotFoundException)
        {
            diagnostics.Add(Problems.LibraryMissing());
        }
        Terminal.Print(diagnostics);
        return ExitCode.Of(diagnostics);
    }
}
