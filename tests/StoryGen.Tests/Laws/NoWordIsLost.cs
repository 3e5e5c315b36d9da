using CsCheck;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

public class NoWordIsLost
{
    [Fact]
    public void Of_a_random_text_with_all_some_or_none_of_its_passages_bound() =>
        Gen.Select(RandomText.Markdown, Gen.Int[1, 3]).Sample(
            (body, every) => AssertSameWords(body, RandomStory.Of(body, index => index % every == 0)),
            iter: Samples.Of(400), threads: 1, print: input => RandomStory.Of(input.Item1, index => index % input.Item2 == 0));

    [Fact]
    public void Of_the_examples_of_CommonMark()
    {
        foreach (var example in CommonMarkExamples.All)
        {
            AssertSameWords(example, RandomStory.Of(example, _ => false));
            AssertSameWords(example, RandomStory.Of(example, _ => true));
        }
    }

    [Fact]
    public void Of_the_examples_of_CommonMark_as_statements()
    {
        foreach (var example in CommonMarkExamples.All)
        {
            var body = $"“We won.”\n\nAnn Lee\n\nShe said: “At last,\n{example}\n” and left.\n\n> {example.Replace("\n", "\n> ", StringComparison.Ordinal)}\n> — Ann Lee";
            AssertSameWords(body, RandomStory.Of(body, _ => true));
        }
    }

    static void AssertSameWords(string body, string story)
    {
        var page = TryCompile(story, out var report) ?? TryCompile(RandomStory.Of(body, _ => false), out report);
        Assert.True(page is not null, $"{report}\n\n{story}");
        var (expected, actual) = (ReadText.OfGrammar(body), ReadText.OfPage(page));
        Assert.True(expected.SequenceEqual(actual), $"the grammar gives\n{string.Join(' ', expected)}\nand the page\n{string.Join(' ', actual)}\nfor\n{story}");
    }

    /// <summary>Pictures that a text names are made, since a missing one is an error.</summary>
    static AngleSharp.Dom.IElement? TryCompile(string story, out string report)
    {
        using var project = Project.Of(story, withTestTheme: true);
        var compiled = project.Compile();
        foreach (var missing in compiled.Diagnostics.Where(problem => problem.Code == "SG404"))
            project.Folder.Write(missing.Message[missing.Message.IndexOf(compiled.Prefix, StringComparison.Ordinal)..], Samples.Svg);
        if (compiled.Diagnostics.Any(problem => problem.Code == "SG404"))
            compiled = project.Compile();
        report = compiled.Report();
        return compiled.Result.Site is null ? null : compiled.StoryText;
    }
}
