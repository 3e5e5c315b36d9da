using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>The templates of the theme, ready to be filled.</summary>
internal sealed class TemplateSet
{
    const string Folder = "templates/", Extension = ".html", PartialFunction = "partial";

    readonly Theme _theme;
    readonly DiagnosticBag _diagnostics;
    readonly Dictionary<string, Template?> _templates = [];
    readonly Dictionary<string, SourceText> _sources = [];
    readonly HashSet<Scriban.Parsing.SourceSpan> _reported = [];

    public TemplateSet(Theme theme, DiagnosticBag diagnostics)
    {
        (_theme, _diagnostics) = (theme, diagnostics);
        foreach (var path in theme.Files(Folder).Where(path => path.EndsWith(Extension, StringComparison.Ordinal)))
            Find(path[Folder.Length..^Extension.Length]);
    }

    /// <summary>Fills a template with a model.</summary>
    /// <returns>What it makes; nothing when it has an error, which is reported.</returns>
    public Html Fill(string name, ScriptObject model)
    {
        if (Find(name) is not { } template)
            return Html.Encode("");
        var context = new EncodingTemplateContext();
        context.BuiltinObject.SetValue(PartialFunction, DelegateCustomFunction.CreateFunc<string, object?>(partial => FillPartial(partial, context)), readOnly: true);
        context.PushGlobal(model);
        return Fill(template, context);
    }

    /// <summary>What another template makes of the same model, as HTML.</summary>
    Html FillPartial(string name, TemplateContext context)
    {
        if (_theme.Find(PathOf(name)) is null)
            throw new ScriptRuntimeException(context.CurrentSpan, $"there is no template `{name}`");
        if (Find(name) is not { } template)
            return Html.Encode("");
        context.PushOutput();
        context.Evaluate(template.Page!);
        return Html.FromRenderer(context.PopOutput().ToString()!);
    }

    Html Fill(Template template, TemplateContext context)
    {
        try
        {
            return Html.FromRenderer(template.Render(context));
        }
        catch (ScriptRuntimeException error)
        {
            // A template that is filled for each quote fails for each: once is enough.
            if (_reported.Add(error.Span))
                _diagnostics.Add(Problems.TemplateFails(LocationOf(error.Span), error.OriginalMessage));
            return Html.Encode("");
        }
    }

    Template? Find(string name)
    {
        if (_templates.TryGetValue(name, out var known))
            return known;
        return _templates[name] = Parse(name);
    }

    Template? Parse(string name)
    {
        if (_theme.Text(PathOf(name), _diagnostics) is not { } source)
            return null;
        _sources[source.Name] = source;
        var template = Template.Parse(source.Text, source.Name);
        foreach (var message in template.Messages)
            _diagnostics.Add(Problems.TemplateSyntax(LocationOf(message.Span), message.Message));
        return template.HasErrors ? null : template;
    }

    static string PathOf(string name) => Folder + name + Extension;

    Location LocationOf(Scriban.Parsing.SourceSpan span) =>
        _sources[span.FileName].At(new TextSpan(span.Start.Offset, span.End.Offset + 1));
}
