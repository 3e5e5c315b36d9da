using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Parsing;

/// <summary>A bracket that begins no link stays in Markdig's tree as a container of all that follows; it is text.</summary>
internal static class UnmatchedDelimiters
{
    public static void MakeText(MarkdownDocument text)
    {
        foreach (var delimiter in text.Descendants<DelimiterInline>().ToList())
        {
            var literal = new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span, Line = delimiter.Line, Column = delimiter.Column };
            delimiter.InsertBefore(literal);
            delimiter.MoveChildrenAfter(literal);
            delimiter.Remove();
        }
    }
}
