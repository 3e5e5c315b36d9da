using System.Text;
using StoryGen.Text;

namespace StoryGen.Comparing;

/// <summary>Words as they are compared.</summary>
internal sealed class Wording
{
    const string Ellipsis = "...";

    public Wording(string words)
    {
        Words = words;
        Normal = NormalForm.Of(words).Text;
        Key = WithoutEdges(Normal);
    }

    public string Words { get; }

    /// <summary>The words in normal form.</summary>
    public string Normal { get; }

    /// <summary>The normal form less what an edge may have: equal keys are the same statement.</summary>
    public string Key { get; }

    /// <returns>How they agree; null when they do not.</returns>
    public Agreement? Compare(Wording other)
    {
        if (Words == other.Words)
            return Agreement.Exact;
        if (Normal == other.Normal)
            return Agreement.Typographic;
        return Key == other.Key ? Agreement.Edge : null;
    }

    static string WithoutEdges(string normal)
    {
        var isEllipsis = normal.EndsWith(Ellipsis, StringComparison.Ordinal);
        var closed = !isEllipsis && normal.Length > 0 && normal[^1] is '.' or ',' ? normal[..^1] : normal;
        return WithSmallFirstLetter(closed);
    }

    static string WithSmallFirstLetter(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !char.IsSurrogate(text[start]))
            start++;
        if (start == text.Length || !Rune.TryGetRuneAt(text, start, out var first))
            return text;
        var small = Rune.ToLowerInvariant(first);
        return small == first ? text : string.Concat(text.AsSpan(0, start), small.ToString(), text.AsSpan(start + first.Utf16SequenceLength));
    }
}
