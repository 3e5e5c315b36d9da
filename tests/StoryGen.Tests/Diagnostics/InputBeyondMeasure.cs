using StoryGen.Tests.Commands;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Diagnostics;

/// <summary>What no file in the repository should hold. The stack is as small as that of a pool's threads, in KiB.</summary>
public class InputBeyondMeasure
{
    const int Deep = 10_000;
    const int SmallStack = 1536;

    public static TheoryData<string> DeepTexts() =>
    [
        new string('>', Deep) + " x",
        string.Concat(Enumerable.Repeat("> ", Deep)) + "x",
        new string('*', Deep) + "x" + new string('*', Deep),
        string.Concat(Enumerable.Repeat("*a ", Deep)) + string.Concat(Enumerable.Repeat("a* ", Deep)),
        string.Concat(Enumerable.Repeat("*a **b ", Deep)) + string.Concat(Enumerable.Repeat("b** a* ", Deep)),
        new string('[', Deep) + "x" + new string(']', Deep),
        new string('[', Deep) + "x",
        string.Concat(Enumerable.Repeat("![", Deep)) + "x" + string.Concat(Enumerable.Repeat("](https://y)", Deep)),
        string.Concat(Enumerable.Repeat("- ", Deep)) + "x",
        string.Concat(Enumerable.Repeat("1. ", Deep)) + "x",
        string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth * 2) + "- x\n")),
        string.Concat(Enumerable.Repeat("> - ", Deep)) + "x",
        string.Concat(Enumerable.Repeat("“a ", Deep)) + string.Concat(Enumerable.Repeat("a” ", Deep)),
        string.Concat(Enumerable.Repeat("“a ‘b ", Deep)),
        string.Concat(Enumerable.Repeat("<!-- ", Deep)),
        new string('`', Deep) + "x",
        string.Concat(Enumerable.Repeat("|", Deep)) + "\n" + string.Concat(Enumerable.Repeat("|-", Deep)),
    ];

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Nesting_in_the_text_is_a_diagnostic_or_a_page(string body)
    {
        var lines = Check($"---\ntitle: Headline\n---\n\n{body}\n");
        Assert.True(lines[^1] is "? 0" || lines.Any(line => line.Contains("error SG203", StringComparison.Ordinal)), string.Join('\n', lines.Take(20)));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void Nesting_in_the_front_matter_is_an_error(string open, string close)
    {
        var yaml = string.Concat(Enumerable.Repeat(open, Deep)) + string.Concat(Enumerable.Repeat(close, Deep));
        var lines = Check($"---\ntitle: Headline\nrelated:\n  {yaml}\n---\n");
        Assert.True(lines.Any(line => line.Contains("error SG107", StringComparison.Ordinal)), string.Join('\n', lines.Take(20)));
    }

    [Fact]
    public void A_text_of_ten_megabytes_builds()
    {
        var paragraph = "She said that “nothing of the kind” would happen, and *left* at [noon](https://example.org/).\n\n";
        var story = $"---\ntitle: Headline\nnot_quotes: [nothing of the kind]\n---\n\n{string.Concat(Enumerable.Repeat(paragraph, 10_000_000 / paragraph.Length))}";
        Assert.Empty(Project.Compile(story).Report());
    }

    [Fact]
    public void A_paragraph_of_a_megabyte_builds()
    {
        var story = $"---\ntitle: Headline\nnot_quotes: [no]\n---\n\n{string.Concat(Enumerable.Repeat("She said “no” and ‘no’ and don’t. ", 30_000))}";
        Assert.Empty(Project.Compile(story).Report());
    }

    [Fact]
    public void Ten_thousand_missing_marks_build()
    {
        var story = $"---\ntitle: Headline\n---\n\n{string.Concat(Enumerable.Repeat("“We won, she said.\n\n", Deep))}";
        Assert.False(Project.Compile(story).Bag.HasErrors);
    }

    /// <summary>In a process of its own, since a stack that overflows takes its process with it.</summary>
    static List<string> Check(string story)
    {
        using var project = Project.Of(story);
        using var shell = new Shell(project.Folder.Path, "dotnet", Repository.JitProgram);
        return shell.Run(new($"ulimit -s {SmallStack}; storygen check", [])).Result;
    }
}
