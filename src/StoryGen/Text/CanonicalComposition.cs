using System.Text;

namespace StoryGen.Text;

/// <summary>
/// Unicode normalisation form C (UAX #15). The framework's own is a no-op under invariant globalisation, which the
/// native program needs in order to run without libicu.
/// </summary>
internal static class CanonicalComposition
{
    const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    const int LeadCount = 19, VowelCount = 21, TrailCount = 28, HangulCount = LeadCount * VowelCount * TrailCount;

    /// <summary>Whether form C leaves a character as it is and never joins it to what stands before it.</summary>
    public static bool IsInert(Rune rune) =>
        rune.Value is < 0x300 or (>= 0x2010 and <= 0x2027)
        || (CombiningClass(rune.Value) == 0
            && !Tables.SecondOfPair.Contains(rune.Value)
            && !(rune.Value is >= VowelBase and < TrailBase + TrailCount)
            && (!Tables.Decompositions.TryGetValue(rune.Value, out var pair) || Tables.Composites.ContainsKey(pair)));

    /// <summary>The canonical composition of <paramref name="runes"/>.</summary>
    public static List<Rune> Compose(IEnumerable<Rune> runes)
    {
        var decomposed = new List<int>();
        foreach (var rune in runes)
            Decompose(rune.Value, decomposed);
        Order(decomposed);
        return Recompose(decomposed);
    }

    static void Decompose(int value, List<int> output)
    {
        if (value - HangulBase is >= 0 and < HangulCount and var syllable)
        {
            output.Add(LeadBase + syllable / (VowelCount * TrailCount));
            output.Add(VowelBase + syllable % (VowelCount * TrailCount) / TrailCount);
            if (syllable % TrailCount is > 0 and var trail)
                output.Add(TrailBase + trail);
        }
        else if (Tables.Decompositions.TryGetValue(value, out var pair))
        {
            Decompose(pair.First, output);
            if (pair.Second != 0)
                Decompose(pair.Second, output);
        }
        else
        {
            output.Add(value);
        }
    }

    static void Order(List<int> values)
    {
        for (var start = 0; start < values.Count; start++)
        {
            if (CombiningClass(values[start]) == 0)
                continue;
            var end = start + 1;
            while (end < values.Count && CombiningClass(values[end]) != 0)
                end++;
            // List.Sort is unstable; marks of one class keep their order.
            var sorted = values[start..end].OrderBy(CombiningClass).ToList();
            for (var i = 0; i < sorted.Count; i++)
                values[start + i] = sorted[i];
            start = end;
        }
    }

    static List<Rune> Recompose(List<int> values)
    {
        var output = new List<int>(values.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var value in values)
        {
            var combiningClass = CombiningClass(value);
            var adjacent = starter == output.Count - 1;
            if (starter >= 0 && (adjacent || (lastClass < combiningClass && lastClass != 0))
                && TryCompose(output[starter], value) is { } composed)
            {
                output[starter] = composed;
                continue;
            }
            if (combiningClass == 0)
                starter = output.Count;
            lastClass = combiningClass;
            output.Add(value);
        }
        return output.ConvertAll(value => new Rune(value));
    }

    static int? TryCompose(int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
            return HangulBase + (lead * VowelCount + vowel) * TrailCount;
        if (first - HangulBase is >= 0 and < HangulCount and var syllable && syllable % TrailCount == 0
            && second - TrailBase is > 0 and < TrailCount and var trail)
        {
            return HangulBase + syllable + trail;
        }
        return Tables.Composites.TryGetValue((first, second), out var composed) ? composed : null;
    }

    static int CombiningClass(int value)
    {
        var ranges = CanonicalData.CombiningClasses;
        int low = 0, high = ranges.Length / 3 - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < ranges[middle * 3])
                high = middle - 1;
            else if (value > ranges[middle * 3 + 1])
                low = middle + 1;
            else
                return ranges[middle * 3 + 2];
        }
        return 0;
    }

    /// <summary>Built on first use: most stories have no character that needs them.</summary>
    static class Tables
    {
        public static readonly Dictionary<int, (int First, int Second)> Decompositions = [];
        public static readonly Dictionary<(int, int), int> Composites = [];
        public static readonly HashSet<int> SecondOfPair = [];

        static Tables()
        {
            foreach (var (whole, first, second) in Triples(CanonicalData.Composites))
            {
                Decompositions.Add(whole, (first, second));
                Composites.Add((first, second), whole);
                SecondOfPair.Add(second);
            }
            foreach (var (whole, first, second) in Triples(CanonicalData.DecompositionsOnly))
                Decompositions.Add(whole, (first, second));
        }

        static List<(int, int, int)> Triples(ReadOnlySpan<int> data)
        {
            var triples = new List<(int, int, int)>(data.Length / 3);
            for (var i = 0; i < data.Length; i += 3)
                triples.Add((data[i], data[i + 1], data[i + 2]));
            return triples;
        }
    }
}
