using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StoryGen.Parsing.Grammar;

/// <summary>HTML comments as nodes that are never written to the page.</summary>
internal sealed class CommentExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CommentBlockParser());
        pipeline.InlineParsers.Insert(0, new CommentInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new NoBlock());
        renderer.ObjectRenderers.Add(new NoInline());
    }

    sealed class NoBlock : HtmlObjectRenderer<CommentBlock>
    {
        protected override void Write(HtmlRenderer renderer, CommentBlock block) { }
    }

    sealed class NoInline : HtmlObjectRenderer<CommentInline>
    {
        protected override void Write(HtmlRenderer renderer, CommentInline inline) { }
    }
}
