using Markdig.Syntax;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>A story whose names, sources and quotes have been looked up: what the rest of the program builds on.</summary>
/// <param name="BodyStart">Where the text begins in the file: places in the tree count from there.</param>
/// <param name="Text">The parsed text, with every quote in its place.</param>
internal sealed record Story(
    FrontMatter FrontMatter,
    SourceText Source,
    MarkdownDocument Text,
    int BodyStart,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Quote> Quotes,
    Coverage Coverage);
