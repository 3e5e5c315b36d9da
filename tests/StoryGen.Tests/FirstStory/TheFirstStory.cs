using AngleSharp.Dom;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.FirstStory;

/// <summary>The story that the repository publishes, with the default theme.</summary>
public class TheFirstStory
{
    const string ReadAlso = "READ ALSO: ";

    static readonly string[] Article = [.. File.ReadAllLines(Path.Combine(Repository.Root, "input", "sources", "article.txt")).Where(line => line.Length > 0)];

    static readonly string[] Lines = [.. Article.Where(line => !line.StartsWith(ReadAlso, StringComparison.Ordinal))];

    readonly CompiledProject _compiled = Compile();

    [Fact]
    public void Has_no_problem() => Assert.Empty(_compiled.Report());

    [Fact]
    public void Holds_every_line_of_the_article_verbatim_and_in_order()
    {
        var story = File.ReadAllText(Path.Combine(Repository.Root, "input", "story.md"));
        var body = story[story.IndexOf("\n---\n", 4, StringComparison.Ordinal)..].Split('\n')[2..];
        Assert.Equal(Lines, body.Where(line => line.Length > 0).Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : line));
    }

    [Fact]
    public void Shows_every_line_of_the_article_verbatim_and_in_order()
    {
        var text = _compiled.StoryText;
        foreach (var added in text.QuerySelectorAll("aside, [role=doc-noteref], .role, .origin").ToList())
            added.Remove();
        var shown = Squeeze(text.TextContent);
        var position = 0;
        foreach (var line in Lines.Select(Squeeze))
        {
            var found = shown.IndexOf(line, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"not on the page, or not in its place: {line}");
            position = found + line.Length;
        }
    }

    [Fact]
    public void Shows_four_quotations_with_name_role_and_source()
    {
        var quotations = _compiled.StoryText.QuerySelectorAll(".quotation, aside.pull").ToList();
        Assert.Equal(
            ["Dmitry Peskov", "Wolfgang Ischinger", "Volodymyr Zelenskyy", "Donald Trump"],
            quotations.Select(quotation => quotation.QuerySelector(".attribution .speaker")!.TextContent.Trim()));
        Assert.All(quotations, quotation =>
        {
            Assert.NotEmpty(quotation.QuerySelector("blockquote")!.TextContent.Trim());
            Assert.Null(quotation.QuerySelector("blockquote .attribution"));
            Assert.NotEmpty(quotation.QuerySelector(".attribution .role")!.TextContent.Trim());
            Assert.NotEmpty(quotation.QuerySelector(".attribution cite")!.TextContent.Trim());
        });
        Assert.Equal(1, quotations.Count(quotation => quotation.LocalName == "aside"));
    }

    [Fact]
    public void Gives_each_of_its_twelve_passages_an_id_and_a_source()
    {
        var quotes = _compiled.Result.Story!.Quotes;
        Assert.Equal(12, quotes.Count);
        var document = _compiled.Document;
        foreach (var quote in quotes)
        {
            var shown = document.GetElementById(quote.Id);
            Assert.True(shown is not null, $"{quote.Id} is not on the page");
            var reference = shown.QuerySelector(".attribution a") ?? ReferenceOf(document, quote.Id);
            var source = document.GetElementById(reference.GetAttribute("href")![1..])!;
            Assert.Contains(quote.Source!.Title, source.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("12 of 12 quoted passages attributed", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_of_no_quotation_that_it_was_checked_against_more_than_the_article() =>
        Assert.All(_compiled.Result.Story!.Sources.Where(source => source.Id != "article"), source => Assert.Equal("article", source.Via?.Id));

    [Fact]
    public void Has_no_id_twice_and_no_reference_to_nowhere()
    {
        var document = _compiled.Document;
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(document.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    static IElement ReferenceOf(IDocument document, string id)
    {
        var last = document.QuerySelectorAll($"[data-quote={id}]")[^1];
        return last.NextElementSibling!.QuerySelector("[role=doc-noteref]")!;
    }

    static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    static CompiledProject Compile()
    {
        var diagnostics = new DiagnosticBag();
        var compilation = StoryCompiler.Compile(new ProjectFolders(Repository.Root), Project.Settings, diagnostics);
        return new(compilation, diagnostics, Repository.Root + "/");
    }
}
