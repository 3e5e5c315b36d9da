using System.Text;
using StoryGen.Text;

namespace StoryGen.Comparing;

/// <summary>
/// Two wordings as one line: words only in the first as <c>[-word-]</c>, words only in the second as <c>{+word+}</c>,
/// long stretches of the same words as <c>…</c>.
/// </summary>
internal static class WordDiff
{
    const int MostWords = 1500;
    const int KeptWords = 6;

    enum Side
    {
        Both,
        First,
        Second,
    }

    public static string Of(string first, string second)
    {
        var (a, b) = (WordsOf(WithoutClosing(first)), WordsOf(WithoutClosing(second)));
        return Write(Compare(a, b));
    }

    /// <summary>The words less the closing comma or full stop, which may differ.</summary>
    static string WithoutClosing(string words) =>
        words.EndsWith("..", StringComparison.Ordinal) || !(words.EndsWith('.') || words.EndsWith(',')) ? words : words[..^1];

    /// <summary>How many words the two have in common, in order.</summary>
    public static int CommonWords(string first, string second) =>
        Compare(WordsOf(first), WordsOf(second)).Where(run => run.Side == Side.Both).Sum(run => run.Words.Length);

    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static List<(Side Side, string[] Words)> Compare(string[] a, string[] b)
    {
        if (a.Length > MostWords || b.Length > MostWords)
            return [(Side.First, a), (Side.Second, b)];
        var (keysA, keysB) = (KeysOf(a), KeysOf(b));
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = keysA[i] == keysB[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var runs = new List<(Side, string[])>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            var (startA, startB) = (i, j);
            while (i < a.Length && j < b.Length && keysA[i] == keysB[j])
                (i, j) = (i + 1, j + 1);
            if (i > startA)
                runs.Add((Side.Both, b[startB..j]));
            (startA, startB) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && keysA[i] == keysB[j]))
            {
                if (j == b.Length || (i < a.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
                    i++;
                else
                    j++;
            }
            if (i > startA)
                runs.Add((Side.First, a[startA..i]));
            if (j > startB)
                runs.Add((Side.Second, b[startB..j]));
        }
        return runs;
    }

    /// <summary>The words as they are compared: the first letter may be a capital.</summary>
    static string[] KeysOf(string[] words)
    {
        var keys = Array.ConvertAll(words, word => NormalForm.Of(word).Text);
        if (keys.Length > 0)
            keys[0] = keys[0].ToLowerInvariant();
        return keys;
    }

    static string Write(List<(Side Side, string[] Words)> runs)
    {
        var line = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            var (side, words) = runs[i];
            var text = side == Side.Both ? Shorten(words, isFirst: i == 0, isLast: i == runs.Count - 1) : string.Join(' ', words);
            line.Append(i > 0 ? " " : "").Append(side switch
            {
                Side.First => $"[-{text}-]",
                Side.Second => $"{{+{text}+}}",
                _ => text,
            });
        }
        return line.ToString();
    }

    static string Shorten(string[] words, bool isFirst, bool isLast)
    {
        if (words.Length <= 2 * KeptWords + 1)
            return string.Join(' ', words);
        var (before, after) = (string.Join(' ', words[..KeptWords]), string.Join(' ', words[^KeptWords..]));
        return isFirst ? $"… {after}" : isLast ? $"{before} …" : $"{before} … {after}";
    }
}
