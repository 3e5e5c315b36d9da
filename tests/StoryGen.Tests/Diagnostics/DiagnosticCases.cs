using StoryGen.Diagnostics;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Diagnostics;

/// <summary>
/// <c>Cases/Diagnostics/**/x.md</c> is a story, and a folder with an <c>input</c> or <c>theme</c> in it a project, whose
/// problems are marked in the text: every problem must be marked, and every mark met.
/// </summary>
public class DiagnosticCases
{
    static readonly string Folder = Path.Combine(Repository.Cases, "Diagnostics");

    static readonly string[] TextFiles = [".md", ".html", ".yaml", ".css", ".txt"];

    public static TheoryData<string> All()
    {
        var cases = new TheoryData<string>();
        foreach (var name in Find(Folder).Order(StringComparer.Ordinal))
            cases.Add(Path.GetRelativePath(Folder, name));
        return cases;
    }

    static IEnumerable<string> Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "input")) || Directory.Exists(Path.Combine(folder, "theme"))
            ? [folder]
            : Directory.EnumerateFiles(folder, "*.md").Concat(Directory.EnumerateDirectories(folder).SelectMany(Find));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_problem_is_marked_and_every_mark_is_met(string name)
    {
        var expected = new List<ExpectedDiagnostic>();
        using var project = new Project();
        var path = Path.Combine(Folder, name);
        if (File.Exists(path))
            Add("input/story.md", path);
        foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [])
            Add(Path.GetRelativePath(path, file), file);

        var compiled = project.Compile();

        // Notes are not problems: they are marked where a case is about one.
        var actuals = compiled.WithNotes.Where(actual => actual.Severity != Severity.Note || expected.Exists(mark => mark.Code == actual.Code)).ToList();
        var unmet = expected.Where(mark => !actuals.Exists(actual => IsMet(mark, actual, compiled.Prefix))).ToList();
        var unmarked = actuals.Where(actual => !expected.Any(mark => IsMet(mark, actual, compiled.Prefix))).ToList();
        Assert.True(unmet.Count == 0 && unmarked.Count == 0 && expected.Count == actuals.Count,
            $"not met:\n{string.Join('\n', unmet)}\n\nnot marked:\n{string.Join('\n', unmarked.Select(actual => Describe(actual, compiled)))}");

        void Add(string relative, string file)
        {
            if (!TextFiles.Contains(Path.GetExtension(file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(project.Folder[relative])!);
                File.Copy(file, project.Folder[relative]);
                return;
            }
            var text = AnnotatedText.Parse(relative, File.ReadAllText(file));
            project.Folder.Write(relative, text.Text);
            expected.AddRange(text.Diagnostics);
        }
    }

    static bool IsMet(ExpectedDiagnostic mark, Diagnostic actual, string prefix)
    {
        var help = (actual.Hint + "\n" + actual.Note?.Message).Replace(prefix, "", StringComparison.Ordinal);
        return (mark.Severity, mark.Code) == (actual.Severity.ToString().ToLowerInvariant(), actual.Code)
            && actual.Message.Replace(prefix, "", StringComparison.Ordinal).StartsWith(mark.Message, StringComparison.Ordinal)
            && mark.Hints.All(hint => help.Contains(hint, StringComparison.Ordinal))
            && IsThere(mark, actual, prefix);
    }

    static bool IsThere(ExpectedDiagnostic mark, Diagnostic actual, string prefix)
    {
        if (actual.Location is not { } location)
            return mark.Line == 0;
        return location.Source.Name.Replace(prefix, "", StringComparison.Ordinal) == mark.File
            && location.Source.Place(location.Span.Start) == (mark.Line, mark.Column)
            && LengthOnFirstLine(actual) == mark.Length;
    }

    static int LengthOnFirstLine(Diagnostic actual)
    {
        var (source, span) = actual.Location!;
        return Math.Min(span.End, source.Line(source.Place(span.Start).Line).End) - span.Start;
    }

    static string Describe(Diagnostic actual, CompiledProject compiled)
    {
        var line = compiled.Describe(actual);
        if (actual.Location is { } location)
        {
            var (number, column) = location.Source.Place(location.Span.Start);
            var span = location.Source.Line(number);
            var length = LengthOnFirstLine(actual);
            var marks = new string(' ', column - 1) + (length <= 0 ? "!" : new string('^', length));
            line += $"\n{location.Source.Text[span.Start..span.End]}\n{marks} #~ {actual.Severity.ToString().ToLowerInvariant()} {actual.Code}";
        }
        return line + (actual.Hint is { } hint ? "\n  hint: " + hint.Replace(compiled.Prefix, "", StringComparison.Ordinal) : "");
    }
}
