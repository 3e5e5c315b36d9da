using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StoryGen.Parsing.Grammar;

/// <summary>A comment on lines of its own.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>A comment within a paragraph.</summary>
internal sealed class CommentInline : LeafInline;

internal static class Comment
{
    public const string Opening = "<!--";

    const string Closing = "-->";

    /// <summary>The position after the comment that begins at <paramref name="start"/>; -1 when it is none or never ends.</summary>
    public static int End(string text, int start, int limit)
    {
        if (string.CompareOrdinal(text, start, Opening, 0, Opening.Length) != 0)
            return -1;
        // Two characters on, since <!--> is a whole comment in CommonMark.
        if (start > LastClosing(text, limit))
            return -1;
        var closing = start + 2 < limit ? text.IndexOf(Closing, start + 2, limit - start - 2, StringComparison.Ordinal) : -1;
        return closing < 0 ? -1 : closing + Closing.Length;
    }

    /// <summary>
    /// Where the last comment of a text ends; the last answer is kept, so that a text of openings alone is searched once.
    /// </summary>
    static int LastClosing(string text, int limit)
    {
        if (!ReferenceEquals(s_text, text) || s_limit != limit)
            (s_text, s_limit, s_lastClosing) = (text, limit, text.AsSpan(0, limit).LastIndexOf(Closing));
        return s_lastClosing;
    }

    [ThreadStatic]
    static string? s_text;

    [ThreadStatic]
    static int s_limit, s_lastClosing;

    public static int EndIn(StringSlice line)
    {
        var closing = line.Text.IndexOf(Closing, line.Start, line.Length, StringComparison.Ordinal);
        return closing < 0 ? -1 : closing + Closing.Length;
    }

    public static bool IsBlankFrom(StringSlice line, int position) =>
        position > line.End || line.Text.AsSpan(position, line.End - position + 1).IsWhiteSpace();
}
