using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StoryGen.Text;

namespace StoryGen.Quotes;

/// <summary>
/// The text of a leaf block as a reader sees it, with a map back to the inlines it came from: marks are sought in the
/// parsed text, never in the raw string.
/// </summary>
internal sealed class FlatText
{
    readonly StringBuilder _text = new();
    readonly List<Piece> _pieces = [];
    readonly HashSet<int> _literal = [];
    readonly Dictionary<Inline, TextSpan> _spans = [];

    FlatText(LeafBlock block) => Block = block;

    public LeafBlock Block { get; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Whether the character at <paramref name="index"/> is code or escaped, so that it is no quotation mark.</summary>
    public bool IsLiteral(int index) => _literal.Contains(index);

    /// <summary>The part of the text that an inline gave; null for one that was put there later.</summary>
    public TextSpan? SpanOf(Inline inline) => _spans.TryGetValue(inline, out var span) ? span : null;

    public static FlatText Of(LeafBlock block)
    {
        var flat = new FlatText(block);
        if (block.Inline is { } inlines)
            flat.AddChildren(inlines);
        flat.Text = flat._text.ToString();
        return flat;
    }

    /// <summary>Makes an inline begin at <paramref name="index"/>, cutting a literal in two where it must.</summary>
    /// <returns>That inline; null at the end of the text.</returns>
    public Inline? CutAt(int index)
    {
        if (index >= Text.Length)
            return null;
        var piece = _pieces[PieceAt(index)];
        if (piece.Start == index || piece.Inline is not LiteralInline literal)
            return piece.Inline;
        var length = index - piece.Start;
        var rest = new LiteralInline(literal.Content) { Span = literal.Span, Line = literal.Line, Column = literal.Column + length };
        rest.Content.Start += length;
        literal.Content.End = rest.Content.Start - 1;
        literal.InsertAfter(rest);
        _spans[rest] = new(index, _spans[literal].End);
        _spans[literal] = new(piece.Start, index);
        return rest;
    }

    /// <summary>Where the character at <paramref name="index"/> stands in the story's body.</summary>
    public int BodyPosition(int index)
    {
        if (_pieces.Count == 0)
            return Block.Span.Start;
        var piece = _pieces[PieceAt(Math.Min(index, Text.Length - 1))];
        return piece.IsWhole ? piece.BodyStart : piece.BodyStart + index - piece.Start;
    }

    /// <summary>The index of the piece that holds the character at <paramref name="index"/>.</summary>
    public int PieceAt(int index)
    {
        int low = 0, high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    void AddChildren(ContainerInline container)
    {
        foreach (var inline in container)
            Add(inline);
    }

    void Add(Inline inline)
    {
        var start = _text.Length;
        AddText(inline);
        _spans.Add(inline, new(start, _text.Length));
    }

    void AddText(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                AddWhole(entity, entity.Transcoded.AsSpan(), isLiteral: false);
                break;
            case CodeInline code:
                AddWhole(code, code.Content, isLiteral: true);
                break;
            case AutolinkInline link:
                AddWhole(link, link.Url, isLiteral: true);
                break;
            case LineBreakInline:
                AddWhole(inline, " ", isLiteral: false);
                break;
            case LinkInline { IsImage: true } or FootnoteLink:
                break;
            case ContainerInline container:
                AddChildren(container);
                break;
        }
    }

    void AddLiteral(LiteralInline literal)
    {
        if (literal.Content.IsEmpty)
            return;
        if (literal.IsFirstCharacterEscaped)
            _literal.Add(_text.Length);
        // The span has the backslash of an escape and blanks at the end of a cell; the content has neither.
        var bodyStart = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        _pieces.Add(new(literal, _text.Length, literal.Content.Length, bodyStart, IsWhole: false));
        _text.Append(literal.Content.AsSpan());
    }

    void AddWhole(Inline inline, ReadOnlySpan<char> text, bool isLiteral)
    {
        if (text.IsEmpty)
            return;
        for (var i = 0; isLiteral && i < text.Length; i++)
        {
            if (QuotationMarks.IsMark(text[i]))
                _literal.Add(_text.Length + i);
        }
        _pieces.Add(new(inline, _text.Length, text.Length, inline.Span.Start, IsWhole: true));
        _text.Append(text);
    }

    /// <summary>The stretch of text that one inline gives.</summary>
    /// <param name="IsWhole">The inline cannot be cut: an entity, code, an address, a line break.</param>
    internal readonly record struct Piece(Inline Inline, int Start, int Length, int BodyStart, bool IsWhole)
    {
        public int End => Start + Length;
    }
}
