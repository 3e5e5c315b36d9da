using StoryGen.Comparing;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>
/// Finds the passage whose words come nearest to those of an entry. Nearness only chooses what to show: no verdict
/// rests on it.
/// </summary>
internal sealed class NearestPassage(IReadOnlyList<IndexedPassage> passages)
{
    const int MostCompared = 24;

    readonly Lazy<ILookup<string, IndexedPassage>> _byWord = new(() => passages
        .SelectMany(passage => KeysOf(passage.Wording).Distinct().Select(word => (word, passage)))
        .ToLookup(pair => pair.word, pair => pair.passage));

    /// <returns>The nearest passage that shares at least half of the words; null when there is none.</returns>
    public Passage? Of(Wording statement)
    {
        var words = KeysOf(statement);
        // Rare words say most about which passage is meant.
        var nearest = words.Distinct()
            .OrderBy(word => _byWord.Value[word].Count())
            .Take(MostCompared)
            .SelectMany(word => _byWord.Value[word].Take(MostCompared))
            .Distinct()
            .Select(passage => (Passage: passage, Likeness: Likeness(words.Length, statement, passage.Wording)))
            .Where(found => found.Likeness >= 0.5)
            .OrderByDescending(found => found.Likeness)
            .FirstOrDefault();
        return nearest.Passage?.Passage ?? Misspelt(statement);
    }

    static double Likeness(int words, Wording statement, Wording passage) =>
        2.0 * WordDiff.CommonWords(statement.Normal, passage.Normal) / (words + WordDiff.WordsOf(passage.Normal).Length);

    /// <summary>One or two words have no other to share: they are compared by letters.</summary>
    Passage? Misspelt(Wording statement)
    {
        if (statement.Key.Contains(' ') && statement.Key.Count(c => c == ' ') > 1)
            return null;
        var near = Nearest.Of(statement.Key, passages.Take(1000).Select(passage => passage.Wording.Key));
        return passages.FirstOrDefault(passage => passage.Wording.Key == near)?.Passage;
    }

    static string[] KeysOf(Wording wording) => WordDiff.WordsOf(wording.Key);
}
