using System.Text.RegularExpressions;

namespace StoryGen.Tests.Diagnostics;

/// <param name="Line">0 for a problem without a place in a text.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What the message begins with.</param>
/// <param name="Hints">What hint and note hold.</param>
sealed record ExpectedDiagnostic(string File, int Line, int Column, int Length, string Severity, string Code, string Message, IReadOnlyList<string> Hints)
{
    public override string ToString() => $"{File}({Line},{Column}) {new string('^', Length)} {Severity} {Code} {Message}";
}

/// <summary>
/// A text with the problems that it has marked in it, below the line they are on:
/// <code>
/// titel: Headline
/// ^^^^^ #~ error SG113 unknown key
///       #~ hint: did you mean `title`?
/// </code>
/// <c>!</c> in place of the carets is a place of no length; a line <c>#~! error SG602 …</c> is a problem without a place.
/// </summary>
sealed partial record AnnotatedText(string Text, IReadOnlyList<ExpectedDiagnostic> Diagnostics)
{
    public static AnnotatedText Parse(string file, string annotated)
    {
        var (lines, expected) = (new List<string>(), new List<ExpectedDiagnostic>());
        foreach (var line in annotated.Split('\n'))
        {
            if (Annotation().Match(line) is { Success: true } mark)
            {
                var carets = mark.Groups["carets"];
                expected.Add(new(file, Math.Max(1, lines.Count), carets.Index + 1, carets.Value == "!" ? 0 : carets.Length,
                    mark.Groups["severity"].Value, mark.Groups["code"].Value, mark.Groups["message"].Value, []));
            }
            else if (Placeless().Match(line) is { Success: true } whole)
            {
                expected.Add(new(file, 0, 0, 0, whole.Groups["severity"].Value, whole.Groups["code"].Value, whole.Groups["message"].Value, []));
            }
            else if (Hint().Match(line) is { Success: true } hint)
            {
                expected[^1] = expected[^1] with { Hints = [.. expected[^1].Hints, hint.Groups["text"].Value] };
            }
            else
            {
                lines.Add(line);
            }
        }
        return new(string.Join('\n', lines), expected);
    }

    [GeneratedRegex(@"^ *(?<carets>\^+|!) #~ (?<severity>error|warning) (?<code>SG\d{3}) ?(?<message>.*)$")]
    private static partial Regex Annotation();

    [GeneratedRegex(@"^#~! (?<severity>error|warning) (?<code>SG\d{3}) ?(?<message>.*)$")]
    private static partial Regex Placeless();

    [GeneratedRegex(@"^ *#~ hint: (?<text>.*)$")]
    private static partial Regex Hint();
}
