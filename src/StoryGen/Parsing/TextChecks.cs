using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing.Grammar;
using StoryGen.Text;

namespace StoryGen.Parsing;

/// <summary>
/// Looks through the parsed text for words that Markdown takes away or for another meaning than the author's, and for
/// addresses that must not reach the page: those are taken out of the tree, their text stays.
/// </summary>
internal sealed class TextChecks(StoryDocument document, InputFolder input, DiagnosticBag diagnostics)
{
    public void Run()
    {
        var references = new HashSet<LinkReferenceDefinition>();
        foreach (var node in document.Text.Descendants().ToList())
        {
            switch (node)
            {
                case CommentBlock or CommentInline:
                    Report(Problems.Comment, node);
                    Remove(node);
                    break;
                case LiteralInline literal:
                    CheckComment(literal);
                    break;
                case HtmlEntityInline entity when entity.Transcoded.AsSpan().IndexOfAny(ControlCharacters.Forbidden) is >= 0 and var control:
                    diagnostics.Add(Problems.ControlCharacter(document.Source.At(SpanOf(entity)), entity.Transcoded[entity.Transcoded.Start + control]));
                    break;
                case LinkInline link:
                    if (link.Reference is { } reference)
                        references.Add(reference);
                    CheckLink(link);
                    break;
                case AutolinkInline link when !link.IsEmail && !WebAddress.IsAllowed(link.Url):
                    Report(Problems.AddressInText, link, link.Url);
                    link.ReplaceBy(new LiteralInline(link.Url) { Span = link.Span });
                    break;
                case HeadingBlock { IsSetext: true }:
                    Report(Problems.UnderlinedHeading, node);
                    break;
                case ListBlock { IsOrdered: true, OrderedStart: { } start } when start is not ("0" or "1"):
                    Report(Problems.ListStartsLate, node, start);
                    break;
                case FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 } definition:
                    Report(Problems.FootnoteUnused, definition, definition.Footnote.Label ?? "");
                    break;
            }
        }
        foreach (var definition in document.Text.Descendants<LinkReferenceDefinition>().Where(definition => definition is not FootnoteLinkReferenceDefinition))
        {
            if (!references.Contains(definition))
                Report(Problems.ReferenceUnused, definition, definition.Label ?? "");
        }
    }

    void CheckComment(LiteralInline literal)
    {
        if (literal.Content.IndexOf(Comment.Opening, 0, false) is >= 0 and var start)
            diagnostics.Add(Problems.CommentNeverClosed(document.Locate(TextSpan.At(literal.Span.Start + start - literal.Content.Start))));
    }

    void CheckLink(LinkInline link)
    {
        var url = link.Url ?? "";
        if (!WebAddress.IsAllowed(url))
        {
            Report(Problems.AddressInText, link, url);
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
        else if (LocalImage.FileOf(link) is { } file)
        {
            input.Find(new(file, SpanOf(link)), document.Source, diagnostics);
        }
    }

    void Report(Func<Location, Diagnostic> problem, MarkdownObject node) => diagnostics.Add(problem(document.Source.At(SpanOf(node))));

    void Report(Func<Location, string, Diagnostic> problem, MarkdownObject node, string what) =>
        diagnostics.Add(problem(document.Source.At(SpanOf(node)), what));

    TextSpan SpanOf(MarkdownObject node) => document.Locate(new(node.Span.Start, node.Span.End + 1)).Span;

    static void Remove(MarkdownObject node)
    {
        if (node is Block block)
            block.Remove();
        else
            ((Inline)node).Remove();
    }
}
