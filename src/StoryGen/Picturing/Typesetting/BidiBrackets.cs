using static StoryGen.Picturing.Typesetting.BidiClass;

namespace StoryGen.Picturing.Typesetting;

/// <summary>Brackets go together (UAX #9, N0): both take the direction of what they hold and stand in.</summary>
internal static class BidiBrackets
{
    const string Opening = "([{", Closing = ")]}";

    public static void Resolve(string text, BidiClass[] classes, BidiClass outer)
    {
        foreach (var (open, close) in PairsOf(text, classes).Order())
        {
            var inside = classes[(open + 1)..close].Where(found => found != Neutral).Select(BidiLevels.DirectionOf).ToList();
            if (inside.Contains(outer))
                classes[open] = classes[close] = outer;
            else if (inside.Count > 0)
                classes[open] = classes[close] = DirectionBefore(open, classes, outer);
        }
    }

    static BidiClass DirectionBefore(int open, BidiClass[] classes, BidiClass outer)
    {
        var before = classes.AsSpan(0, open).LastIndexOfAnyExcept(Neutral);
        return before < 0 ? outer : BidiLevels.DirectionOf(classes[before]);
    }

    static List<(int Open, int Close)> PairsOf(string text, BidiClass[] classes)
    {
        var pairs = new List<(int, int)>();
        var pending = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (classes[i] != Neutral)
                continue;
            if (Opening.Contains(text[i], StringComparison.Ordinal))
                pending.Add(i);
            var kind = Closing.IndexOf(text[i], StringComparison.Ordinal);
            var open = kind < 0 ? -1 : pending.FindLastIndex(at => text[at] == Opening[kind]);
            if (open < 0)
                continue;
            pairs.Add((pending[open], i));
            pending.RemoveRange(open, pending.Count - open);
        }
        return pairs;
    }
}
