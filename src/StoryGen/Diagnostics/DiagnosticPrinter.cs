using System.Globalization;
using StoryGen.Text;

namespace StoryGen.Diagnostics;

/// <summary>Writes diagnostics for a person at a terminal, in a form that editors and CI turn into links.</summary>
internal sealed class DiagnosticPrinter(TextWriter output, bool useColour)
{
    const int LongestExcerpt = 100;

    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Print(diagnostic);
    }

    void Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location?.ToString() ?? diagnostic.Place ?? "storygen";
        var (severity, colour) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "31"),
            Severity.Warning => ("warning", "33"),
            _ => ("note", "36"),
        };
        output.WriteLine($"{Paint(Visible(place), "1")}: {Paint($"{severity} {diagnostic.Code}", $"1;{colour}")}: {Visible(diagnostic.Message)}");
        if (diagnostic.Location is { } location && diagnostic.Severity != Severity.Note)
            PrintExcerpt(location, colour);
        if (diagnostic.Note is { } note)
        {
            output.WriteLine($"{Visible(note.Location.ToString())}: note: {Visible(note.Message)}");
            PrintExcerpt(note.Location, "36");
        }
        if (diagnostic.Hint is { } hint)
            output.WriteLine($"{Paint("  hint:", "36")} {Visible(hint).ReplaceLineEndings("\n        ")}");
        output.WriteLine();
    }

    void PrintExcerpt(Location location, string colour)
    {
        var (line, _) = location.Source.Place(location.Span.Start);
        var whole = location.Source.Line(line);
        if (whole.Length == 0)
            return;
        var (start, end) = Window(whole, location.Span);
        var excerpt = location.Source.Text[start..end];
        var marked = Math.Min(location.Span.Start, end) - start;
        var length = Math.Max(1, Math.Min(location.Span.End, end) - start - marked);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{number} | {Visible(Flat(excerpt))}");
        output.WriteLine($"      | {new string(' ', Width(excerpt[..marked]))}{Paint(Underline(excerpt, marked, length), colour)}");
    }

    static TextSpan Window(TextSpan line, TextSpan span)
    {
        if (line.Length <= LongestExcerpt)
            return line;
        var start = Math.Clamp(span.Start - LongestExcerpt / 4, line.Start, Math.Max(line.Start, line.End - LongestExcerpt));
        return new(start, Math.Min(line.End, start + LongestExcerpt));
    }

    static string Underline(string excerpt, int start, int length) =>
        new('^', Math.Max(1, Width(excerpt[start..Math.Min(excerpt.Length, start + length)])));

    /// <summary>Columns on a terminal: East Asian wide characters take two, combining marks none.</summary>
    static int Width(string text) => Visible(Flat(text)).EnumerateRunes().Sum(TerminalWidth.Of);

    static string Flat(string text) => text.Replace('\t', ' ');

    /// <summary>Text of a story must not steer the terminal: control characters are shown as U+FFFD.</summary>
    static string Visible(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c));

    string Paint(string text, string colour) => useColour ? $"\e[{colour}m{text}\e[0m" : text;
}
