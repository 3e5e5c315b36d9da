namespace StoryGen.Diagnostics;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int StoryHasErrors = 1;
    public const int WrongCommandLine = 2;
    public const int MachineRefused = 3;
    public const int Bug = 70;

    public static int Of(DiagnosticBag diagnostics)
    {
        var errors = diagnostics.InFileOrder().Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
            return Done;
        return errors.Exists(error => error.Cause == Cause.Machine) ? MachineRefused : StoryHasErrors;
    }
}
