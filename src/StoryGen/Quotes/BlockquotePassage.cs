using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StoryGen.Text;

namespace StoryGen.Quotes;

/// <summary>A Markdown blockquote is one passage; its last line may be the attribution.</summary>
internal static class BlockquotePassage
{
    public static Passage Of(QuoteBlock blockquote, IKnownWordings known)
    {
        var paragraphs = blockquote.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).Select(FlatText.Of)
            .Where(flat => flat.Text.Length > 0).ToList();
        if (paragraphs.Count == 0)
            return new(PassageShape.Blockquote, [EmptyPart(blockquote)], isClosed: true) { Blockquote = blockquote };

        var line = LastLineStart(blockquote, paragraphs);
        return new(PassageShape.Blockquote, PartsOf(paragraphs, known), isClosed: true)
        {
            Blockquote = blockquote,
            BeforeLastLine = line is { } start ? Before(blockquote, paragraphs, start, known) : null,
        };
    }

    static PassagePart EmptyPart(QuoteBlock blockquote) =>
        new(FlatText.Of(new ParagraphBlock { Span = blockquote.Span }), TextSpan.At(0), TextSpan.At(0));

    /// <summary>
    /// Where the last line begins in the last paragraph: null when it is the only line, or cut by emphasis, or not what
    /// the blockquote ends with.
    /// </summary>
    static int? LastLineStart(QuoteBlock blockquote, List<FlatText> paragraphs)
    {
        var last = paragraphs[^1];
        if (last.Block is not ParagraphBlock || last.Block != blockquote.LastChild)
            return null;
        var lineBreak = last.Pieces.LastOrDefault(piece => piece.Inline is LineBreakInline && piece.Inline.Parent == last.Block.Inline);
        if (lineBreak.Inline is not null)
            return lineBreak.End;
        return paragraphs.Count > 1 ? 0 : null;
    }

    static Passage Before(QuoteBlock blockquote, List<FlatText> paragraphs, int end, IKnownWordings known)
    {
        var parts = end == 0 ? PartsOf(paragraphs[..^1], known) : PartsOf(paragraphs, known, end);
        return new(PassageShape.Blockquote, parts, isClosed: true)
        {
            Blockquote = blockquote,
            LastLine = paragraphs[^1].Text[end..].Trim(),
        };
    }

    /// <summary>The paragraphs, the last one up to <paramref name="end"/>, without the marks that enclose them all.</summary>
    static List<PassagePart> PartsOf(List<FlatText> paragraphs, IKnownWordings known, int? end = null)
    {
        var texts = paragraphs.ConvertAll(MarkedText.Of);
        if (end is { } length)
            texts[^1] = texts[^1] with { Text = texts[^1].Text[..length] };
        var scanner = PassageScanner.Scan(texts, known);
        if (scanner.Passages is [var only] && only.Count == texts.Count
            && only.All(stretch => PassageFinder.IsWhole(stretch, texts[stretch.Paragraph].Text)))
        {
            return [.. only.Select(stretch => PassageFinder.PartOf(stretch, paragraphs[stretch.Paragraph]))];
        }
        return [.. paragraphs.Select((paragraph, i) =>
        {
            var whole = new TextSpan(0, texts[i].Text.Length);
            return new PassagePart(paragraph, whole, whole);
        })];
    }
}
