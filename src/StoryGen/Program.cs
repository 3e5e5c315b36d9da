using System.CommandLine;
using System.Text;
using StoryGen.Commands;
using StoryGen.Diagnostics;

Console.OutputEncoding = Encoding.UTF8;

var options = new ProjectOptions();
var root = new RootCommand("Publishes one news story in which every quotation is accounted for.")
{
    BuildCommand.Create(options),
    CheckCommand.Create(options),
    PreflightCommand.Create(options),
    NewCommand.Create(),
    CompletionCommand.Create(),
};
options.AddTo(root);
root.SetAction(line => BuildCommand.Run(line, options));

var line = root.Parse(args);
try
{
    var code = line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return line.Errors.Count > 0 ? ExitCode.WrongCommandLine : code;
}
catch (Exception) when (args is [var directive, ..] && directive.StartsWith("[suggest", StringComparison.Ordinal))
{
    // The position is no position; System.CommandLine does not check it.
    return ExitCode.WrongCommandLine;
}
catch (Exception error)
{
    Console.Error.WriteLine("storygen: this is a bug of the program, not of your story. Please report it with what follows.");
    Console.Error.WriteLine(error);
    return ExitCode.Bug;
}
