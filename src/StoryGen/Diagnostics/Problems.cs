using System.Globalization;
using StoryGen.Text;

namespace StoryGen.Diagnostics;

/// <summary>
/// Every problem that the program can report, with its stable code and its wording: SG1xx front matter, SG2xx text,
/// SG3xx quotes, SG4xx sources and files, SG5xx theme, SG6xx folders and output.
/// </summary>
internal static partial class Problems
{
    const string WriteAsBlock = "write `text: >-` and the words on the next line, indented: there no comma, colon or quotation mark is special";

    static Diagnostic Error(string code, Location location, string message, string? hint = null, Note? note = null) =>
        new(code, Severity.Error, message, location, Hint: hint, Note: note);

    static Diagnostic Warning(string code, Location location, string message, string? hint = null, Note? note = null) =>
        new(code, Severity.Warning, message, location, Hint: hint, Note: note);

    static Diagnostic Remark(string code, Location location, string message, string hint) =>
        new(code, Severity.Note, message, location, Hint: hint);

    static string DidYouMean(string word, IEnumerable<string> known)
    {
        var all = known.ToList();
        if (Nearest.Of(word, all) is { } near)
            return $"did you mean `{near}`?";
        return all.Count == 0 ? "there are none yet" : $"known are {string.Join(", ", all.Select(name => $"`{name}`"))}";
    }

    static string Line(Location location) => $"line {location.Source.Place(location.Span.Start).Line.ToString(CultureInfo.InvariantCulture)}";

    static string CodePoint(char c) => $"U+{(int)c:X4}";
}
