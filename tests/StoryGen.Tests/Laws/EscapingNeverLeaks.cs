using AngleSharp.Dom;
using CsCheck;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

/// <summary>No input puts a tag, an attribute or a script of its own on the page of the default theme.</summary>
public class EscapingNeverLeaks
{
    static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>", "</style><b>", "<!--", "-->", "&lt;b&gt;", "{{ page.title }}",
        "<svg/onload=alert(1)>", "]]>", "</blockquote>", "\\\"><b>", "\u2028<b>", "{number}", "`${x}`", "</textarea>", "<b x='", "&quot;><b>", "%22><b>",
    ];

    static readonly string[] SchemesOfLinks = ["http", "https", "mailto"];

    static readonly Gen<string> HostileText = Gen.OneOf(Hostile).Array[1, 4].Select(parts => string.Join(" x ", parts));

    [Fact]
    public void From_any_field_of_the_front_matter() =>
        HostileText.Sample(hostile =>
        {
            var address = "https://example.org/" + hostile.Replace(" ", "", StringComparison.Ordinal).Replace("\u2028", "", StringComparison.Ordinal);
            var (expected, actual) = (StructureOf(Story("plain", "https://example.org/")), StructureOf(Story(hostile, address)));
            Assert.Equal(expected, actual);
        }, iter: Samples.Of(60), threads: 1);

    [Fact]
    public void From_any_text() =>
        Gen.Select(RandomText.Markdown, HostileText, Gen.Int[0, 3]).Sample((text, hostile, every) =>
        {
            var body = $"{text}{hostile} [a]({hostile}) ![{hostile}](https://example.org/{hostile}) <https://x/{hostile}> “{hostile}” ``` {hostile}\n\n| {hostile} |\n|--|\n| {hostile} |\n\n[^{hostile}]: {hostile}\n\n[{hostile}]: javascript:{hostile} \"{hostile}\"\n";
            var compiled = Project.Compile(RandomStory.Of(body, index => every > 0 && index % every == 0), withTestTheme: false);
            if (compiled.Result.Site is not null)
                AssertNothingForeign(compiled.StoryText, body);
        }, iter: Samples.Of(100), threads: 1);

    static void AssertNothingForeign(IElement story, string body)
    {
        foreach (var element in story.QuerySelectorAll("*"))
        {
            Assert.True(TextElements.Contains(element.LocalName), $"<{element.LocalName}> is on the page of\n{body}");
            foreach (var attribute in element.Attributes)
                Assert.True(TextAttributes.Contains(attribute.Name), $"{attribute.Name} is on the page of\n{body}");
            AssertAddress(element.GetAttribute("href") ?? element.GetAttribute("src") ?? "", body);
        }
    }

    static void AssertAddress(string address, string body)
    {
        // As a browser reads it: without the characters that it does not see.
        var seen = string.Concat(address.Where(c => c > ' '));
        if (Uri.TryCreate(seen, UriKind.Absolute, out var uri) && !seen.StartsWith('/'))
            Assert.True(SchemesOfLinks.Contains(uri.Scheme), $"{address} is on the page of\n{body}");
    }

    static readonly HashSet<string> TextElements =
    [
        "p", "em", "strong", "a", "code", "pre", "br", "hr", "img", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
        "sup", "span", "div", "aside", "b", "cite",
    ];

    static readonly HashSet<string> TextAttributes = ["class", "id", "data-quote", "href", "src", "alt", "title", "role", "aria-label", "aria-hidden", "start", "tabindex", "width", "height", "loading"];

    static List<string> StructureOf(string story)
    {
        using var project = Project.Of(story);
        project.Folder.Write("input/lead.jpg", Samples.Svg);
        var compiled = project.Compile();
        Assert.True(compiled.Result.Site is not null, $"{compiled.Report()}\n{story}");
        return [.. compiled.Document.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}")];
    }

    static string Story(string value, string url)
    {
        var (text, address) = (RandomText.Quoted(value), RandomText.Quoted(url));
        return $$"""
            ---
            title: {{text}}
            description: {{text}}
            published: 2025-02-12
            section: {{text}}
            authors: [{{text}}, { name: {{text}}, url: {{address}} }]
            publisher: { name: {{text}}, url: {{address}} }
            url: {{address}}
            image: { file: lead.jpg, alt: {{text}}, credit: {{text}}, license: {{text}} }
            draft: true
            speakers:
              ann: { name: {{text}}, role: {{text}} }
            sources:
              speech: { title: {{text}}, publisher: {{text}}, date: 2025-02-11, url: {{address}}, archive: {{address}}, via: tape, kind: remarks }
              tape: { title: {{text}} }
            quotes:
              - speaker: ann
                source: speech
                text: [{ text: We won, show: pull }, At last.]
            related: [{ title: {{text}}, url: {{address}} }]
            corrections: [{ date: 2025-02-13, text: {{text}} }]
            ---

            “We won,” she said.

            “At last.”
            """;
    }
}
