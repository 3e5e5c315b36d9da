using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Quotes;

/// <summary>A block quotation: the quoted words as children, and the story's own line that names the speaker, if it has one.</summary>
internal sealed class QuotationBlock(string quoteId) : ContainerBlock(parser: null)
{
    public string QuoteId { get; } = quoteId;

    public LeafBlock? AttributionLine { get; init; }
}

/// <summary>Words set apart after the paragraph in which they stand.</summary>
internal sealed class PullQuoteBlock(string quoteId, IReadOnlyList<string> paragraphs) : LeafBlock(parser: null)
{
    public string QuoteId { get; } = quoteId;

    public IReadOnlyList<string> Paragraphs { get; } = paragraphs;
}

/// <summary>A run of siblings that belongs to a passage: a passage that crosses emphasis has several.</summary>
internal sealed class PassageInline(string quoteId, bool isFirst) : ContainerInline
{
    public string QuoteId { get; } = quoteId;

    public bool IsFirst { get; } = isFirst;
}

/// <summary>The reference from a passage to its source.</summary>
internal sealed class ReferenceInline(string quoteId) : LeafInline
{
    public string QuoteId { get; } = quoteId;
}
