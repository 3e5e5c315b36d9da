using Markdig;
using Markdig.Syntax;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Parsing.Grammar;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Parsing;

/// <summary>From <c>story.md</c> to front matter with places and the tree of the text. Bad input is a diagnostic.</summary>
internal static class StoryParser
{
    static readonly MarkdownPipeline Grammar = StoryGrammar.Builder().Build();

    /// <returns>Null where front matter or text cannot be read at all, which is reported.</returns>
    public static StoryDocument? Parse(SourceText source, InputFolder input, DiagnosticBag diagnostics)
    {
        if (FrontMatterFence.Find(source, diagnostics) is not { } fence)
            return null;
        ControlCharacters.Check(source, diagnostics);
        var yaml = YamlReader.ReadMapping(source, fence.Yaml, diagnostics);
        var frontMatter = yaml is null ? null : new FrontMatterReader(source, diagnostics).Read(yaml);

        var body = source.Text[fence.BodyStart..];
        if (ParseText(source, body, fence.BodyStart, diagnostics) is not { } text)
            return null;
        if (TreeDepth.FirstTooDeep(text) is { } deep)
        {
            diagnostics.Add(Problems.TextTooDeep(source.At(new TextSpan(fence.BodyStart + deep.Span.Start, fence.BodyStart + deep.Span.End + 1))));
            return null;
        }
        UnmatchedDelimiters.MakeText(text);
        var document = new StoryDocument(source, frontMatter ?? new(), text, body, fence.BodyStart);
        new TextChecks(document, input, diagnostics).Run();
        return frontMatter is null ? null : document;
    }

    static MarkdownDocument? ParseText(SourceText source, string body, int bodyStart, DiagnosticBag diagnostics)
    {
        try
        {
            return Markdown.Parse(body, Grammar);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting beyond its limit, the only one that it throws; it has no place.
            diagnostics.Add(Problems.TextTooDeep(source.At(DeepestLine(source, bodyStart))));
            return null;
        }
    }

    static TextSpan DeepestLine(SourceText source, int bodyStart)
    {
        var first = source.Place(bodyStart).Line;
        var lines = Enumerable.Range(first, source.LineCount - first + 1);
        return source.Line(lines.MaxBy(line => CountMarkers(source.Text.AsSpan(source.Line(line).Start, source.Line(line).Length))));
    }

    static int CountMarkers(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var c in line)
            count += c is '>' or '*' or '_' or '[' or '-' or '+' ? 1 : 0;
        return count;
    }
}
