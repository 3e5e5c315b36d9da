using StoryGen.Text;

namespace StoryGen.Quotes;

internal enum PassageShape
{
    /// <summary>Within a sentence, or in a heading, list, table or footnote.</summary>
    Inline,

    /// <summary>Whole paragraphs of the story.</summary>
    Paragraphs,

    /// <summary>A Markdown blockquote.</summary>
    Blockquote,
}

/// <summary>The part of a passage that one paragraph holds: offsets into its flat text, with and without the outer marks.</summary>
internal sealed record PassagePart(FlatText Paragraph, TextSpan Whole, TextSpan Words)
{
    public string Text => Paragraph.Text[Words.Start..Words.End].Trim();
}

/// <summary>Text of the story between quotation marks, or in a Markdown blockquote.</summary>
internal sealed class Passage(PassageShape shape, IReadOnlyList<PassagePart> parts, bool isClosed)
{
    public PassageShape Shape { get; } = shape;

    public IReadOnlyList<PassagePart> Parts { get; } = parts;

    /// <summary>It ends with a closing mark, or needs none.</summary>
    public bool IsClosed { get; } = isClosed;

    /// <summary>The words without the outer marks, on one line.</summary>
    public string Words { get; } = string.Join(' ', parts.Select(part => part.Text));

    /// <summary>The Markdown blockquote; null for a passage between marks.</summary>
    public Markdig.Syntax.QuoteBlock? Blockquote { get; init; }

    /// <summary>For a blockquote of several lines: what it is when its last line names the speaker.</summary>
    public Passage? BeforeLastLine { get; init; }

    /// <summary>For the <see cref="BeforeLastLine"/> of another: that last line.</summary>
    public string? LastLine { get; init; }

    public bool HasWord => Words.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);

    /// <summary>Where it stands in the story's body, from its first character to the end of its first part.</summary>
    public TextSpan BodySpan
    {
        get
        {
            var first = Parts[0];
            return new(first.Paragraph.BodyPosition(first.Whole.Start), first.Paragraph.BodyPosition(first.Whole.End - 1) + 1);
        }
    }
}
