using System.Buffers;
using Markdig.Syntax;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>A line of the story that holds only the speaker's name, perhaps with a dash before and a role behind.</summary>
/// <param name="Paragraph">The paragraph that is the line; null for the last line of a blockquote.</param>
internal sealed record AttributionLine(ParagraphBlock? Paragraph, bool HasRole)
{
    const int LongestRole = 120;

    static readonly SearchValues<char> DoubleMarks = SearchValues.Create("“”„«»\"");

    /// <summary>The line that follows a passage or ends it, if it names <paramref name="speaker"/>.</summary>
    public static AttributionLine? Of(Passage passage, Speaker speaker)
    {
        if (passage.Shape == PassageShape.Inline || passage.LastLine is not null)
            return null;
        Block last = passage.Blockquote is { } blockquote ? blockquote : passage.Parts[^1].Paragraph.Block;
        var parent = last.Parent!;
        return parent.ElementAtOrDefault(parent.IndexOf(last) + 1) is ParagraphBlock next
            ? Read(FlatText.Of(next).Text, speaker, next)
            : null;
    }

    public static AttributionLine? Read(string line, Speaker speaker, ParagraphBlock? paragraph = null)
    {
        var text = NormalForm.Of(line).Text.TrimStart('—', '-', '~', ' ');
        var name = NormalForm.Of(speaker.Name).Text;
        if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        var role = text.AsSpan(name.Length);
        if (role.IsEmpty)
            return new(paragraph, HasRole: false);
        // A sentence that begins with the name is no attribution, nor is a line that quotes.
        var isRole = role.TrimStart() is [',' or '(' or '—' or '|' or '/', ..]
            && role.Length <= LongestRole
            && role[^1] is not ('.' or '!' or '?' or ':')
            && !role.Contains(". ", StringComparison.Ordinal)
            && line.AsSpan().IndexOfAny(DoubleMarks) < 0;
        return isRole ? new(paragraph, HasRole: true) : null;
    }
}
