using Markdig.Syntax;
using Scriban.Runtime;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Quotes;
using StoryGen.Text;
using StoryGen.Theming;

namespace StoryGen.Rendering;

/// <summary>Fills the templates of the theme with a page.</summary>
internal sealed class PageRenderer : IQuoteTemplates
{
    const string PageTemplate = "page", NotFoundTemplate = "not-found", QuotationTemplate = "quotation", PullQuoteTemplate = "pull-quote", ReferenceTemplate = "reference";

    readonly TemplateSet _templates;
    readonly PageScript _model;
    readonly Html _style;

    public PageRenderer(Page page, Theme theme, TemplateSet templates, ThemeLanguage language, DiagnosticBag diagnostics)
    {
        _templates = templates;
        _model = new PageScript(page, language.Labels);
        _style = StyleOf(theme, diagnostics);
    }

    /// <param name="structuredData">The page for machines, which stands in it.</param>
    public RenderedPage Render(MarkdownDocument text, Html structuredData)
    {
        var body = TextRenderer.Render(text, this);
        return new(
            Fill(PageTemplate, ("style", _style), ("structured_data", structuredData), ("body", body)),
            Fill(NotFoundTemplate, ("style", _style)),
            body,
            _style);
    }

    public Html Quotation(string quoteId, Html words, Html? attributionLine) =>
        Fill(QuotationTemplate, ("quote", _model.Quotes[quoteId]), ("words", words), ("line", attributionLine));

    public Html PullQuote(string quoteId, IReadOnlyList<string> paragraphs) =>
        Fill(PullQuoteTemplate, ("quote", _model.Quotes[quoteId]), ("paragraphs", new ScriptArray(paragraphs)), ("line", null));

    public Html Reference(string quoteId) => Fill(ReferenceTemplate, ("quote", _model.Quotes[quoteId]));

    Html Fill(string template, params ReadOnlySpan<(string Key, object? Value)> values)
    {
        var model = new ScriptObject { ["labels"] = _model.Labels, ["page"] = _model.Page };
        foreach (var (key, value) in values)
            model.Add(key, value!);
        return _templates.Fill(template, model);
    }

    // Line ends as an HTML parser sees them: the host allows the style by the hash of that.
    static Html StyleOf(Theme theme, DiagnosticBag diagnostics)
    {
        var style = theme.Text(Theme.StyleSheet, diagnostics);
        if (style?.Text.Contains("</style", StringComparison.OrdinalIgnoreCase) == true)
            diagnostics.Add(Problems.StyleEndsEarly(style.Name));
        return Html.FromRenderer((style?.Text ?? "").ReplaceLineEndings("\n"));
    }
}
