using Markdig.Renderers;
using Markdig.Syntax;
using StoryGen.Parsing.Grammar;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Rendering;

/// <summary>The text of the story as HTML.</summary>
internal static class TextRenderer
{
    public static Html Render(MarkdownDocument text, IQuoteTemplates templates)
    {
        var builder = StoryGrammar.Builder();
        builder.Extensions.Add(new QuotesExtension(templates));
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        builder.Build().Setup(renderer);
        renderer.Render(text);
        // Markdig ends void elements as XML does; in text and attributes it encodes the mark that is sought here.
        return Html.FromRenderer(writer.ToString().Replace(" />", ">", StringComparison.Ordinal));
    }
}
