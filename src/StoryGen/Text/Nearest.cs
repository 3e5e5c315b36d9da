namespace StoryGen.Text;

/// <summary>Finds what a misspelt word was probably meant to be.</summary>
internal static class Nearest
{
    const int LongestWord = 100;

    /// <summary>The candidate closest to <paramref name="word"/>, or null when none is close enough to be meant.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(found => found.Distance <= Math.Max(found.Candidate.Length, word.Length) / 3)
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate;
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour (Damerau–Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        if (a.Length > LongestWord || b.Length > LongestWord)
            return a == b ? 0 : int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
