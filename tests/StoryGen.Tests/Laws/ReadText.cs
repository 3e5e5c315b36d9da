using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Renderers;
using StoryGen.Parsing.Grammar;

namespace StoryGen.Tests.Laws;

/// <summary>The words that a reader reads, in order.</summary>
static class ReadText
{
    static readonly MarkdownPipeline Grammar = StoryGrammar.Builder().Build();

    /// <summary>The words of a story's page, less what the page adds: pull quotes, attributions and references.</summary>
    public static string[] OfPage(IElement story)
    {
        foreach (var added in story.QuerySelectorAll("aside, .added, sup:has(> [role=doc-noteref])").ToList())
            added.Remove();
        return WordsOf(story);
    }

    /// <summary>The words that the grammar gives without our extension.</summary>
    public static string[] OfGrammar(string body)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Grammar.Setup(renderer);
        renderer.Render(Markdown.Parse(body, Grammar));
        return WordsOf(new HtmlParser().ParseDocument($"<div>{writer}</div>").Body!);
    }

    static string[] WordsOf(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString().Split([' ', '\n', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
    }

    static void Append(INode node, StringBuilder text)
    {
        if (node is IText characters)
            text.Append(characters.Data);
        var separates = node is IElement { LocalName: not ("em" or "strong" or "a" or "code" or "span" or "b" or "sup" or "cite" or "img") };
        if (separates)
            text.Append('\n');
        foreach (var child in node.ChildNodes)
            Append(child, text);
        if (separates)
            text.Append('\n');
    }
}
