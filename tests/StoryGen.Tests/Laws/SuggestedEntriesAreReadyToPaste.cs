using System.Text.RegularExpressions;
using CsCheck;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

public partial class SuggestedEntriesAreReadyToPaste
{
    [Fact]
    public void For_the_passages_of_random_prose() =>
        RandomText.Prose.Sample(AssertPastes, iter: Samples.Of(150), threads: 1);

    [Theory]
    [InlineData("“‘No,’” she said.")]
    [InlineData("“# No,” she said.")]
    [InlineData("“- no: ‘yes’,” she said.")]
    [InlineData("> “We won.”\n\n> We lost.\n> — Ann Lee")]
    [InlineData("“We won.\n\n“At last.”")]
    [InlineData("“We\u00a0won,” she said.")]
    public void For(string body) => AssertPastes(body);

    static void AssertPastes(string body)
    {
        var compiled = Project.Compile(Story("", body));
        if (compiled.Result.Site is null)
            return;
        // Of passages with the same words, each needs an occurrence, which no suggestion can know.
        var entries = compiled.Diagnostics.Where(problem => problem.Code == "SG305").Select(problem => Entry().Match(problem.Hint!).Groups[1].Value)
            .DistinctBy(entry => entry.Split(">-")[1].Trim().TrimEnd('.', ',').ToLowerInvariant()).ToList();
        var pasted = Project.Compile(Story(string.Concat(entries.Select(entry => entry.TrimEnd('\n') + "\n")), body));
        var failed = pasted.Diagnostics.Where(problem => problem.Code is not ("SG303" or "SG305" or "SG306") && problem.Code[2] is '1' or '3').ToList();
        Assert.True(failed.Count == 0, $"{pasted.Report()}\n\n{Story(string.Concat(entries), body)}");
    }

    static string Story(string quotes, string body) =>
        $"---\ntitle: Headline\nsources: {{ speech: {{ title: Speech }} }}\nquotes:\n{(quotes.Length == 0 ? "  []\n" : quotes)}---\n\n{body}\n";

    [GeneratedRegex(@"add to `quotes`:\n(.*)\nor, if nobody said it", RegexOptions.Singleline)]
    private static partial Regex Entry();
}
