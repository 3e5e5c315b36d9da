using System.Text;

namespace StoryGen.Tests.Commands;

/// <summary>
/// What a person types and sees. <c>$ …</c> is a line for the shell, in which <c>storygen</c> is the program under test;
/// below it standard output, then standard error with <c>! </c> before each line, then <c>? CODE</c> where it is not 0 or
/// the line runs storygen. An expected line that ends with <c>⋯</c> says only how the line begins; one that is
/// <c>⋯</c> alone stands for any lines.
/// </summary>
sealed record Transcript(IReadOnlyList<TranscriptStep> Steps)
{
    const string Prompt = "$ ";

    public static Transcript Parse(string text)
    {
        var steps = new List<TranscriptStep>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
                steps.Add(new(line[Prompt.Length..], []));
            else
                steps[^1].Result.Add(line);
        }
        return new(steps);
    }

    public override string ToString() => string.Concat(Steps);
}

sealed record TranscriptStep(string Command, List<string> Result)
{
    const string Anything = "⋯";

    public bool RunsProgram => Command.Split(' ', '|', ';', '(').Contains("storygen");

    public bool Accepts(TranscriptStep actual) => Accepts([.. Result], [.. actual.Result]);

    static bool Accepts(ReadOnlySpan<string> expected, ReadOnlySpan<string> actual)
    {
        if (expected.IsEmpty)
            return actual.IsEmpty;
        if (expected[0] != Anything)
            return !actual.IsEmpty && IsLine(expected[0], actual[0]) && Accepts(expected[1..], actual[1..]);
        for (var skipped = 0; skipped <= actual.Length; skipped++)
        {
            if (Accepts(expected[1..], actual[skipped..]))
                return true;
        }
        return false;
    }

    static bool IsLine(string expected, string actual) => expected.EndsWith(Anything, StringComparison.Ordinal)
        ? actual.StartsWith(expected[..^Anything.Length], StringComparison.Ordinal)
        : actual == expected;

    public override string ToString() =>
        Result.Aggregate(new StringBuilder($"$ {Command}\n"), (text, line) => text.Append(line).Append('\n')).ToString();
}
