using Markdig.Syntax;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>A story whose names, sources and quotes have been looked up: what the rest of the program builds on.</summary>
/// <param name="Text">The parsed text, with every quote in its place.</param>
internal sealed record Story(
    FrontMatter FrontMatter,
    SourceText Source,
    MarkdownDocument Text,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Quote> Quotes,
    Coverage Coverage);
