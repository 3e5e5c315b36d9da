using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>Matches one statement with several passages of a paragraph, each closed by the comma or full stop that may differ.</summary>
internal static class SplitStatement
{
    public static IReadOnlyList<Passage>? Match(string statement, IndexedPassage first)
    {
        var passages = new List<Passage>();
        var rest = statement.AsSpan();
        for (var part = first; part is not null && !rest.IsEmpty; part = part.Next)
        {
            if (!TryTake(ref rest, part.Wording.Key))
                return null;
            passages.Add(part.Passage);
        }
        return rest.IsEmpty && passages.Count > 1 ? passages : null;
    }

    static bool TryTake(ref ReadOnlySpan<char> statement, string part)
    {
        if (part.Length == 0 || statement.Length < part.Length || !IsSame(statement[..part.Length], part))
            return false;
        var after = statement[part.Length..];
        // One closing mark may differ; an ellipsis stands for words left out.
        var closed = after is [',' or '.', not '.', ..] or [',' or '.'] ? after[1..] : after;
        if (closed is [' ', ..])
            closed = closed[1..];
        else if (!(closed.IsEmpty || closed[0] == '—' || part[^1] == '—'))
            return false;
        statement = closed;
        return true;
    }

    /// <summary>The first letter of a part may be a capital.</summary>
    static bool IsSame(ReadOnlySpan<char> words, string part)
    {
        var letter = 0;
        while (letter < part.Length && !char.IsLetterOrDigit(part[letter]))
            letter++;
        return letter == part.Length
            ? words.SequenceEqual(part)
            : words[..letter].SequenceEqual(part.AsSpan(0, letter))
                && char.ToLowerInvariant(words[letter]) == char.ToLowerInvariant(part[letter])
                && words[(letter + 1)..].SequenceEqual(part.AsSpan(letter + 1));
    }
}
