using StoryGen.Diagnostics;

namespace StoryGen.Commands;

/// <summary>Where the program speaks: results on standard output, problems on standard error.</summary>
internal static class Terminal
{
    public static void Print(DiagnosticBag diagnostics)
    {
        // What one may want to know can wait until what one must know is mended.
        var problems = diagnostics.InFileOrder().Where(problem => !diagnostics.HasErrors || problem.Severity != Severity.Note).ToList();
        new DiagnosticPrinter(Console.Error, ShowsColour).Print(problems);
        if (problems.Any(problem => problem.Severity != Severity.Note))
            Console.Error.WriteLine(Summary(problems));
    }

    /// <summary>Colour only for a person: on a terminal, and not where NO_COLOR (no-color.org) is set.</summary>
    static bool ShowsColour =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    static string Summary(List<Diagnostic> problems)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = problems.Count(problem => problem.Severity == Severity.Warning);
        return $"{Count(errors, "error")}, {Count(warnings, "warning")}";
    }

    static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
