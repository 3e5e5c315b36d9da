using System.Text.RegularExpressions;
using Scriban.Runtime;
using StoryGen.Composing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Rendering;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Theming;

/// <summary>theme/README.md names every key that a template can use, in the first column of its tables, and no others.</summary>
public partial class TheDocumentedModel
{
    /// <summary>What the templates get besides the page and the quote.</summary>
    static readonly string[] Values = ["style", "body", "structured_data", "words", "paragraphs", "line"];

    static readonly PageDate Date = new("2025-02-12", "12 February 2025");
    static readonly PageLink Link = new("Name", "https://example.org/");
    static readonly PageSource Source = new(1, "source-a", "A", "Source 1: A", "Remarks", "Publisher", Date, "https://a", "https://b", ("B", "source-b"), [("id", "Words")]);

    static readonly Page Full = new(
        "Title", "Description", "en", "ltr", "Section", Date, Date, [Link], new("Name", "https://example.org/", "logo.png"), "https://example.org/", new("lead.jpg", "lead.jpg 480w", 480, 320, "Alt", "Credit", "License"), false,
        [Source], [new("id", "Words", "Ann Lee", SpeakerKind.Person, "Mayor", false, Source)], "1 of 1", "1 min read", [Link], [new(Date, "Text")]);

    [Fact]
    public void Is_the_one_that_templates_get()
    {
        var readme = Path.Combine(Repository.Root, "theme", "README.md");
        Assert.SkipUnless(File.Exists(readme), "there is no theme/README.md");
        var documented = KeyInTable().Matches(File.ReadAllText(readme)).Select(match => match.Groups[1].Value)
            .Where(key => !key.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        var script = new PageScript(Full, new Dictionary<string, string>());
        var keys = KeysOf("page", script.Page).Concat(KeysOf("quote", script.Quotes["id"]))
            .Where(key => key is not ("page" or "quote") && !key.StartsWith("quote.source.", StringComparison.Ordinal) && !key.StartsWith("page.quotes[].", StringComparison.Ordinal))
            .Concat(Values);
        Assert.Equal(keys.Order(StringComparer.Ordinal), documented);
    }

    static IEnumerable<string> KeysOf(string path, object? value) => value switch
    {
        ScriptObject members => members.SelectMany(member => KeysOf($"{path}.{member.Key}", member.Value)).Prepend(path),
        ScriptArray items => KeysOf($"{path}[]", items[0]).Select(key => key == $"{path}[]" ? path : key),
        _ => [path],
    };

    [GeneratedRegex(@"^\| `([a-z_.\[\]]+)` \|", RegexOptions.Multiline)]
    private static partial Regex KeyInTable();
}
