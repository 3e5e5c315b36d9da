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
            if (!TryTake(ref rest, part.Wording.Key, isFirst: part == first))
                return null;
            passages.Add(part.Passage);
        }
        return rest.IsEmpty && passages.Count > 1 ? passages : null;
    }

    static bool TryTake(ref ReadOnlySpan<char> statement, string part, bool isFirst)
    {
        if (part.Length == 0 || statement.Length < part.Length)
            return false;
        var isSame = statement[1..part.Length].SequenceEqual(part.AsSpan(1))
            && (statement[0] == part[0] || (!isFirst && char.ToLowerInvariant(statement[0]) == part[0]));
        var after = statement[part.Length..];
        // One closing mark may differ; an ellipsis stands for words left out.
        var closed = after is [',' or '.', not '.', ..] or [',' or '.'] ? after[1..] : after;
        if (!isSame || !(closed.IsEmpty || closed[0] is ' ' or '—'))
            return false;
        statement = closed.TrimStart(" —");
        return true;
    }
}
