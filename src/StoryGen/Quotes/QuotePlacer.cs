using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Quotes;

/// <summary>Where and how one quote is shown.</summary>
/// <param name="AttributionLine">The paragraph after a block quotation that names its speaker.</param>
internal sealed record Placement(
    string QuoteId,
    IReadOnlyList<Passage> Passages,
    bool IsBlock,
    bool IsPulled,
    bool HasReference,
    ParagraphBlock? AttributionLine);

/// <summary>Puts quote nodes into the tree, around what the author wrote: no words are cut, moved or nested anew.</summary>
internal static class QuotePlacer
{
    public static void Place(IEnumerable<Placement> placements)
    {
        // From the end, so that cutting an inline leaves the offsets before it as they are.
        foreach (var placement in placements.OrderByDescending(placement => placement.Passages[^1].BodySpan.Start))
        {
            if (placement.IsPulled)
                PlacePull(placement);
            if (placement.IsBlock)
                PlaceBlock(placement);
            else
                PlaceInline(placement);
        }
    }

    static void PlaceBlock(Placement placement)
    {
        var passage = placement.Passages[0];
        if (passage.Blockquote is { } blockquote)
        {
            var line = passage.LastLine is not null ? LastLine.LiftOut(blockquote) : placement.AttributionLine;
            var quotation = Replace(blockquote, placement, line);
            placement.AttributionLine?.Remove();
            blockquote.Remove();
            blockquote.TransferChildrenTo(quotation);
        }
        else
        {
            var quotation = Replace(passage.Parts[0].Paragraph.Block, placement, placement.AttributionLine);
            placement.AttributionLine?.Remove();
            foreach (var part in passage.Parts)
            {
                part.Paragraph.Block.Remove();
                quotation.Add(part.Paragraph.Block);
            }
        }
    }

    static QuotationBlock Replace(Block first, Placement placement, LeafBlock? attributionLine)
    {
        var quotation = new QuotationBlock(placement.QuoteId) { AttributionLine = attributionLine, Span = first.Span };
        first.Parent!.Insert(first.Parent.IndexOf(first), quotation);
        return quotation;
    }

    static void PlacePull(Placement placement)
    {
        Block block = placement.Passages[^1].Parts[^1].Paragraph.Block;
        while (block.Parent is not MarkdownDocument)
            block = block.Parent!;
        block.Parent.Insert(block.Parent.IndexOf(block) + 1, new PullQuoteBlock(placement.QuoteId, PulledWords(placement.Passages)));
    }

    static List<string> PulledWords(IReadOnlyList<Passage> passages)
    {
        List<string> paragraphs = passages is [var only]
            ? [.. only.Parts.Select(part => part.Text)]
            : [string.Join(' ', passages.Select(passage => passage.Words))];
        if (paragraphs[^1].EndsWith(','))
            paragraphs[^1] = paragraphs[^1][..^1];
        return paragraphs;
    }

    /// <summary>A reference is a link, and no link stands inside of another.</summary>
    static Inline? OutsideOfLinks(Inline? inline) => inline?.FindParentOfType<LinkInline>().LastOrDefault() ?? inline;

    static void PlaceInline(Placement placement)
    {
        var parts = placement.Passages.SelectMany(passage => passage.Parts).ToList();
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var last = PassageWrapper.Wrap(parts[i], placement.QuoteId, isFirst: i == 0);
            if (placement.HasReference && i == parts.Count - 1)
                OutsideOfLinks(last)?.InsertAfter(new ReferenceInline(placement.QuoteId));
        }
    }
}

/// <summary>The last line of a blockquote, which names who said the rest.</summary>
file static class LastLine
{
    public static LeafBlock LiftOut(QuoteBlock blockquote)
    {
        var paragraph = (ParagraphBlock)blockquote.LastChild!;
        var lineBreak = paragraph.Inline!.OfType<LineBreakInline>().LastOrDefault();
        if (lineBreak is null)
        {
            paragraph.Remove();
            return paragraph;
        }
        var line = new ParagraphBlock { Span = paragraph.Span, Inline = new ContainerInline() };
        while (lineBreak.NextSibling is { } inline)
        {
            inline.Remove();
            line.Inline.AppendChild(inline);
        }
        lineBreak.Remove();
        return line;
    }
}
