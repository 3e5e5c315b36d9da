using Markdig;
using Markdig.Renderers;

namespace StoryGen.Quotes;

/// <summary>Writes quote nodes. The nodes come from <see cref="QuotePlacer"/>: what is a quote is known only after binding.</summary>
internal sealed class QuotesExtension(IQuoteTemplates templates) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new QuotationRenderer(templates));
        renderer.ObjectRenderers.Add(new PullQuoteRenderer(templates));
        renderer.ObjectRenderers.Add(new PassageRenderer());
        renderer.ObjectRenderers.Add(new ReferenceRenderer(templates));
    }
}
