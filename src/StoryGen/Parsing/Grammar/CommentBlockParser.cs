using Markdig.Parsers;
using Markdig.Syntax;

namespace StoryGen.Parsing.Grammar;

/// <summary>
/// Unlike CommonMark's HTML block, the comment ends at its <c>--></c>: what follows on that line is text. One that never
/// ends is text too.
/// </summary>
internal sealed class CommentBlockParser : BlockParser
{
    public CommentBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (Comment.End(line.Text, line.Start, line.Text.Length) is not (> 0 and var end))
            return BlockState.None;
        var endsHere = end <= line.End + 1;
        // Within a line the inline parser sees to it: a comment must not cut a paragraph in two.
        if (endsHere && (!Comment.IsBlankFrom(line, end) || processor.CurrentBlock is ParagraphBlock))
            return BlockState.None;
        processor.NewBlocks.Push(new CommentBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, end - 1),
        });
        return endsHere ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (Comment.EndIn(processor.Line) is not (> 0 and var end))
            return BlockState.ContinueDiscard;
        if (Comment.IsBlankFrom(processor.Line, end))
            return BlockState.BreakDiscard;
        processor.Line.Start = end;
        return BlockState.None;
    }
}
