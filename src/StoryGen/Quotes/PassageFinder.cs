using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Quotes;

/// <summary>Finds the passages of a parsed text, in order, in everything that a reader reads.</summary>
internal sealed class PassageFinder(IKnownWordings known)
{
    readonly List<Passage> _passages = [];
    readonly List<int> _strayMarks = [];

    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Places in the body of closing marks that nothing opens.</summary>
    public IReadOnlyList<int> StrayMarks => _strayMarks;

    public static PassageFinder Find(MarkdownDocument document, IKnownWordings known)
    {
        var finder = new PassageFinder(known);
        finder.FindIn(document);
        return finder;
    }

    void FindIn(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case ParagraphBlock:
                    var neighbours = container.Skip(i).TakeWhile(block => block is ParagraphBlock).Cast<LeafBlock>().ToList();
                    FindBetweenMarks(neighbours, canBeWhole: container is MarkdownDocument);
                    i += neighbours.Count - 1;
                    break;
                case LeafBlock leaf:
                    FindBetweenMarks([leaf], canBeWhole: false);
                    break;
                case QuoteBlock blockquote:
                    _passages.Add(BlockquotePassage.Of(blockquote, known));
                    break;
                case ContainerBlock inner:
                    FindIn(inner);
                    break;
            }
        }
    }

    void FindBetweenMarks(List<LeafBlock> blocks, bool canBeWhole)
    {
        var paragraphs = blocks.ConvertAll(FlatText.Of);
        var scanner = PassageScanner.Scan(paragraphs.ConvertAll(MarkedText.Of), known);
        foreach (var (paragraph, index) in scanner.Strays)
            _strayMarks.Add(paragraphs[paragraph].BodyPosition(index));
        foreach (var stretches in scanner.Passages)
        {
            var isWhole = canBeWhole && stretches.All(stretch => IsWhole(stretch, paragraphs[stretch.Paragraph].Text) && !HasPictureOutside(stretch, paragraphs[stretch.Paragraph]));
            var parts = stretches.Select(stretch => PartOf(stretch, paragraphs[stretch.Paragraph])).ToList();
            _passages.Add(new(isWhole ? PassageShape.Paragraphs : PassageShape.Inline, parts, stretches[^1].IsClosed));
        }
    }

    /// <summary>A picture gives no text, but what stands beside one is not alone in its paragraph.</summary>
    static bool HasPictureOutside(Stretch stretch, FlatText paragraph) =>
        paragraph.Block.Inline!.Descendants<LinkInline>().Any(link => link.IsImage
            && paragraph.SpanOf(link) is { } span && (span.Start <= stretch.Start || span.Start >= stretch.End));

    internal static PassagePart PartOf(Stretch stretch, FlatText paragraph)
    {
        var (start, length) = PassageScanner.InnerOf(stretch).GetOffsetAndLength(paragraph.Text.Length);
        return new(paragraph, new(stretch.Start, stretch.End), new(start, start + length));
    }

    /// <summary>Nothing but white space stands around it, and after it the punctuation that some languages put there.</summary>
    internal static bool IsWhole(Stretch stretch, string paragraph) =>
        paragraph.AsSpan(0, stretch.Start).IsWhiteSpace() && paragraph.AsSpan(stretch.End).Trim().Trim(".,!?…").IsEmpty;
}
