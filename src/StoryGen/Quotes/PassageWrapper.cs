using Markdig.Syntax.Inlines;

namespace StoryGen.Quotes;

/// <summary>Wraps the inlines of a passage: one wrapper for each run of siblings, so that emphasis stays as it is nested.</summary>
internal static class PassageWrapper
{
    /// <returns>The last wrapper.</returns>
    public static PassageInline? Wrap(PassagePart part, string quoteId, bool isFirst)
    {
        var (flat, range) = (part.Paragraph, part.Whole);
        flat.CutAt(range.End);
        var inline = flat.CutAt(range.Start);
        PassageInline? wrapper = null;
        while (inline is not null)
        {
            while (inline.Parent is { Parent: not null } parent && IsInside(parent))
                inline = parent;
            wrapper = new PassageInline(quoteId, isFirst && wrapper is null);
            inline.InsertBefore(wrapper);
            var end = MoveSiblings(inline, wrapper);
            // Markdig does not write a line break that ends a container.
            while (wrapper.LastChild is LineBreakInline lineBreak)
            {
                lineBreak.Remove();
                wrapper.InsertAfter(lineBreak);
            }
            inline = end > range.Start && end < range.End ? flat.Pieces[flat.PieceAt(end)].Inline : null;
        }
        return wrapper;

        bool IsInside(Inline other) => flat.SpanOf(other) is { } span
            && span.Start >= range.Start && span.End <= range.End && (span.Length > 0 || span.Start < range.End);

        int MoveSiblings(Inline? sibling, PassageInline into)
        {
            var end = range.Start;
            while (sibling is not null && IsInside(sibling))
            {
                var next = sibling.NextSibling;
                end = flat.SpanOf(sibling)!.Value.End;
                sibling.Remove();
                into.AppendChild(sibling);
                sibling = next;
            }
            return end;
        }
    }
}
