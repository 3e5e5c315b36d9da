using System.Text;
using Markdig.Syntax;
using Scriban.Runtime;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>Fills the templates of the theme with a page.</summary>
internal sealed class PageRenderer : IQuoteTemplates
{
    public const string StyleSheet = "assets/style.css";

    const string PageTemplate = "page", QuotationTemplate = "quotation", PullQuoteTemplate = "pull-quote", ReferenceTemplate = "reference";

    readonly TemplateSet _templates;
    readonly ScriptObject _model;
    readonly Dictionary<string, PageQuote> _quotes;

    public PageRenderer(Page page, Theme theme, ThemeLanguage language, DiagnosticBag diagnostics)
    {
        _templates = new TemplateSet(theme, diagnostics);
        _model = PageScript.Of(page, language.Labels, StyleOf(theme, diagnostics));
        _quotes = page.Quotes.ToDictionary(quote => quote.Id);
    }

    /// <summary>The whole page, as UTF-8.</summary>
    public byte[] Render(MarkdownDocument text)
    {
        _model["body"] = TextRenderer.Render(text, this);
        return Encoding.UTF8.GetBytes(_templates.Fill(PageTemplate, _model).Value);
    }

    public Html Quotation(string quoteId, Html words, Html? attributionLine) =>
        Fill(QuotationTemplate, quoteId, ("words", words), ("line", attributionLine));

    public Html PullQuote(string quoteId, IReadOnlyList<string> paragraphs) =>
        Fill(PullQuoteTemplate, quoteId, ("paragraphs", PageScript.Paragraphs(paragraphs)), ("line", null));

    public Html Reference(string quoteId) => Fill(ReferenceTemplate, quoteId);

    Html Fill(string template, string quoteId, params ReadOnlySpan<(string Key, object? Value)> values)
    {
        var model = new ScriptObject { ["labels"] = _model["labels"], ["page"] = _model["page"], ["quote"] = PageScript.Of(_quotes[quoteId]) };
        foreach (var (key, value) in values)
            model.Add(key, value!);
        return Html.FromRenderer(_templates.Fill(template, model).Value.Trim());
    }

    static Html StyleOf(Theme theme, DiagnosticBag diagnostics)
    {
        var style = theme.Text(StyleSheet, diagnostics);
        if (style?.Text.Contains("</style", StringComparison.OrdinalIgnoreCase) == true)
            diagnostics.Add(Problems.StyleEndsEarly(style.Name));
        return Html.FromRenderer(style?.Text ?? "");
    }
}
