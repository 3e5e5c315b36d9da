using Markdig;
using Markdig.Parsers;

namespace StoryGen.Parsing.Grammar;

/// <summary>
/// The one Markdown grammar of a story: CommonMark, pipe tables and footnotes. HTML is text, a comment is a note to the
/// desk, and four spaces make no code. Nothing in it alters words: no smart punctuation, no attributes, no emoji.
/// </summary>
internal static class StoryGrammar
{
    public static MarkdownPipelineBuilder Builder()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .DisableHtml()
            .UsePipeTables()
            .UseFootnotes();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.Extensions.Add(new CommentExtension());
        return builder;
    }
}
