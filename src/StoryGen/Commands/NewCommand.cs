using System.CommandLine;
using System.Reflection;
using StoryGen.Diagnostics;
using StoryGen.Loading;

namespace StoryGen.Commands;

/// <summary><c>storygen new DIR</c>: a small story to start from.</summary>
internal static class NewCommand
{
    const string Embedded = "new/";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make it in" };
        var command = new Command("new", "Make a small story to start from") { folder };
        command.SetAction(line => Run(line.GetRequiredValue(folder)));
        return command;
    }

    static int Run(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var input = Path.Combine(folder, ProjectFolders.DefaultInput);
        try
        {
            if (Directory.Exists(input) || File.Exists(input))
                diagnostics.Add(Problems.StoryInTheWay(input));
            else
                Write(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.MachineRefused(error.Message));
        }
        Terminal.Print(diagnostics);
        return ExitCode.Of(diagnostics);
    }

    static void Write(string folder)
    {
        var program = Assembly.GetExecutingAssembly();
        foreach (var resource in program.GetManifestResourceNames().Where(name => name.StartsWith(Embedded, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, resource[Embedded.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = program.GetManifestResourceStream(resource)!;
            using var file = new FileStream(path, FileMode.CreateNew);
            content.CopyTo(file);
        }
        Console.WriteLine($"{Path.Combine(folder, ProjectFolders.DefaultInput, ProjectFolders.StoryFile)} is yours to write; then run storygen in {folder}");
    }
}
