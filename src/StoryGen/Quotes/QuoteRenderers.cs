using Markdig.Renderers;
using Markdig.Renderers.Html;
using StoryGen.Text;

namespace StoryGen.Quotes;

/// <summary>What the theme writes around quoted words.</summary>
internal interface IQuoteTemplates
{
    Html Quotation(string quoteId, Html words, Html? attributionLine);

    Html PullQuote(string quoteId, IReadOnlyList<string> paragraphs);

    Html Reference(string quoteId);
}

internal sealed class QuotationRenderer(IQuoteTemplates templates) : HtmlObjectRenderer<QuotationBlock>
{
    protected override void Write(HtmlRenderer renderer, QuotationBlock block)
    {
        renderer.EnsureLine();
        // A tight list writes its paragraphs without an element; a quotation in it has its own.
        var isInTightList = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        var words = HtmlCapture.Of(renderer, () => renderer.WriteChildren(block));
        renderer.ImplicitParagraph = isInTightList;
        var line = block.AttributionLine is { } leaf ? HtmlCapture.Of(renderer, () => renderer.WriteLeafInline(leaf)) : null;
        renderer.Write(templates.Quotation(block.QuoteId, words, line).Value.Trim());
        renderer.EnsureLine();
    }
}

internal sealed class PullQuoteRenderer(IQuoteTemplates templates) : HtmlObjectRenderer<PullQuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, PullQuoteBlock block)
    {
        renderer.EnsureLine();
        renderer.Write(templates.PullQuote(block.QuoteId, block.Paragraphs).Value.Trim());
        renderer.EnsureLine();
    }
}

internal sealed class PassageRenderer : HtmlObjectRenderer<PassageInline>
{
    protected override void Write(HtmlRenderer renderer, PassageInline inline)
    {
        var id = Html.Encode(inline.QuoteId).Value;
        renderer.Write("<span class=\"passage\"");
        if (inline.IsFirst)
            renderer.Write($" id=\"{id}\"");
        renderer.Write($" data-quote=\"{id}\">");
        renderer.WriteChildren(inline);
        renderer.Write("</span>");
    }
}

internal sealed class ReferenceRenderer(IQuoteTemplates templates) : HtmlObjectRenderer<ReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, ReferenceInline inline) =>
        renderer.Write(templates.Reference(inline.QuoteId).Value.Trim());
}

file static class HtmlCapture
{
    /// <summary>What <paramref name="write"/> writes, instead of the page.</summary>
    public static Html Of(HtmlRenderer renderer, Action write)
    {
        var page = renderer.Writer;
        using var captured = new StringWriter { NewLine = "\n" };
        renderer.Writer = captured;
        write();
        renderer.Writer = page;
        return Html.FromRenderer(captured.ToString().Trim('\n'));
    }
}
