using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StoryGen.Parsing.Grammar;

internal sealed class CommentInlineParser : InlineParser
{
    public CommentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Comment.End(slice.Text, slice.Start, slice.End + 1) is not (> 0 and var end))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CommentInline
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, processor.GetSourcePosition(end - 1)),
        };
        slice.Start = end;
        return true;
    }
}
