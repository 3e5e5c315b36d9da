using static StoryGen.Picturing.Typesetting.BidiClass;

namespace StoryGen.Picturing.Typesetting;

/// <summary>
/// The embedding level of each character of a paragraph by the implicit rules of UAX #9 (W1 to W7, N0 to N2, I1, I2).
/// Explicit embeddings and isolates are taken as invisible; the marks LRM, RLM and ALM count.
/// </summary>
internal static class BidiLevels
{
    public static byte[] Of(string text, bool isRightToLeft)
    {
        var classes = ClassesOf(text);
        var outer = isRightToLeft ? RightToLeft : LeftToRight;
        ResolveWeak(classes, outer);
        BidiBrackets.Resolve(text, classes, outer);
        ResolveNeutral(classes, outer);
        return [.. classes.Select(found => LevelOf(found, isRightToLeft))];
    }

    static BidiClass[] ClassesOf(string text)
    {
        var classes = new BidiClass[text.Length];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            Array.Fill(classes, BidiClasses.Of(rune), at, rune.Utf16SequenceLength);
            at += rune.Utf16SequenceLength;
        }
        return classes;
    }

    static void ResolveWeak(BidiClass[] classes, BidiClass outer)
    {
        var (previous, strong) = (outer, outer);
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is NonspacingMark or Invisible)
                classes[i] = previous;
            previous = classes[i];
            if (classes[i] is LeftToRight or RightToLeft or ArabicLetter)
                strong = classes[i];
            else if (classes[i] == EuropeanNumber && strong == ArabicLetter)
                classes[i] = ArabicNumber;
        }
        for (var i = 1; i < classes.Length - 1; i++)
        {
            if (classes[i - 1] == classes[i + 1])
            {
                classes[i] = (classes[i], classes[i - 1]) switch
                {
                    (EuropeanSeparator or CommonSeparator, EuropeanNumber) => EuropeanNumber,
                    (CommonSeparator, ArabicNumber) => ArabicNumber,
                    var (other, _) => other,
                };
            }
        }
        JoinTerminators(classes);
        strong = outer;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is LeftToRight or RightToLeft or ArabicLetter)
                strong = classes[i];
            classes[i] = classes[i] switch
            {
                ArabicLetter => RightToLeft,
                EuropeanSeparator or EuropeanTerminator or CommonSeparator => Neutral,
                EuropeanNumber when strong == LeftToRight => LeftToRight,
                var other => other,
            };
        }
    }

    /// <summary>A run of currency and percent signs next to a number belongs to it.</summary>
    static void JoinTerminators(BidiClass[] classes)
    {
        foreach (var (start, end) in RunsOf(classes, found => found == EuropeanTerminator))
        {
            if ((start > 0 && classes[start - 1] == EuropeanNumber) || (end < classes.Length && classes[end] == EuropeanNumber))
                Array.Fill(classes, EuropeanNumber, start, end - start);
        }
    }

    /// <summary>Neutral characters between two of one direction take it; others take that of the paragraph.</summary>
    static void ResolveNeutral(BidiClass[] classes, BidiClass outer)
    {
        foreach (var (start, end) in RunsOf(classes, found => found == Neutral))
        {
            var before = start > 0 ? DirectionOf(classes[start - 1]) : outer;
            var after = end < classes.Length ? DirectionOf(classes[end]) : outer;
            Array.Fill(classes, before == after ? before : outer, start, end - start);
        }
    }

    /// <summary>Numbers count as right-to-left here.</summary>
    internal static BidiClass DirectionOf(BidiClass found) => found == LeftToRight ? LeftToRight : RightToLeft;

    static byte LevelOf(BidiClass found, bool isRightToLeft) => (found, isRightToLeft) switch
    {
        (LeftToRight, false) => 0,
        (RightToLeft, _) => 1,
        _ => 2,
    };

    static List<(int Start, int End)> RunsOf(BidiClass[] classes, Predicate<BidiClass> belongs)
    {
        var runs = new List<(int, int)>();
        for (var start = 0; start < classes.Length; start++)
        {
            if (!belongs(classes[start]))
                continue;
            var end = start + 1;
            while (end < classes.Length && belongs(classes[end]))
                end++;
            runs.Add((start, end));
            start = end;
        }
        return runs;
    }
}
