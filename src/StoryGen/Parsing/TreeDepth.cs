using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Parsing;

/// <summary>How deep a parsed text is nested. Markdig parses deeper than it renders.</summary>
internal static class TreeDepth
{
    public const int Deepest = 100;

    /// <summary>The first node that lies too deep; null where there is none.</summary>
    public static MarkdownObject? FirstTooDeep(MarkdownDocument text) => text.Descendants().FirstOrDefault(IsTooDeep);

    static bool IsTooDeep(MarkdownObject node)
    {
        var depth = 0;
        for (var current = node; current is not null && depth <= Deepest; current = ParentOf(current))
            depth++;
        return depth > Deepest;
    }

    static MarkdownObject? ParentOf(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { Parent: null } root => root.ParentBlock,
        Inline inline => inline.Parent,
        _ => null,
    };
}
