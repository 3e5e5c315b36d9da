using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

/// <summary>The Markdown of the examples in the CommonMark specification.</summary>
static class CommonMarkExamples
{
    const string Fence = "````````````````````````````````";

    public static readonly IReadOnlyList<string> All = Read();

    static List<string> Read()
    {
        var examples = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(Repository.Cases, "CommonMark", "spec.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"{Fence} example")
                continue;
            var end = Array.IndexOf(lines, ".", i);
            // A picture from the root of a host is an error of its own; its text is what matters here.
            examples.Add(string.Join('\n', lines[(i + 1)..end]).Replace('→', '\t').Replace("/url", "https://example.org/url").Replace("(/path", "(https://example.org/path"));
            i = Array.IndexOf(lines, Fence, end);
        }
        return examples;
    }
}
