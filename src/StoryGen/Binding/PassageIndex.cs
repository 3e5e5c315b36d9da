using StoryGen.Comparing;
using StoryGen.Quotes;

namespace StoryGen.Binding;

internal sealed record IndexedPassage(Passage Passage, Wording Wording)
{
    /// <summary>The neighbour after it in the same paragraph.</summary>
    public IndexedPassage? Next { get; set; }
}

/// <summary>Finds passages by wording.</summary>
internal sealed class PassageIndex
{
    readonly ILookup<string, IndexedPassage> _byKey;
    readonly ILookup<string, IndexedPassage> _beginningWith;

    public PassageIndex(IReadOnlyList<Passage> passages)
    {
        All = [.. passages.Select(passage => new IndexedPassage(passage, new(passage.Words)))];
        var shortened = passages.Where(passage => passage.BeforeLastLine is not null)
            .Select(passage => new IndexedPassage(passage.BeforeLastLine!, new(passage.BeforeLastLine!.Words)));
        _byKey = All.Concat(shortened).ToLookup(indexed => indexed.Wording.Key);
        for (var i = 0; i + 1 < All.Count; i++)
        {
            if (AreNeighbours(All[i].Passage, All[i + 1].Passage))
                All[i].Next = All[i + 1];
        }
        _beginningWith = All.Where(indexed => indexed.Next is not null).ToLookup(indexed => FirstWord(indexed.Wording.Key));
    }

    public IReadOnlyList<IndexedPassage> All { get; }

    /// <summary>The passages that have a statement's words, in the order of the story.</summary>
    public IEnumerable<IReadOnlyList<Passage>> Find(Wording statement)
    {
        var whole = _byKey[statement.Key].Select(indexed => (IReadOnlyList<Passage>)[indexed.Passage]).ToList();
        return whole.Count > 0 ? whole : FindSplit(statement);
    }

    /// <summary>Neighbours that make up a statement which the article splits around its attribution.</summary>
    IEnumerable<IReadOnlyList<Passage>> FindSplit(Wording statement) =>
        _beginningWith[FirstWord(statement.Key)]
            .Select(first => SplitStatement.Match(statement.Key, first))
            .OfType<IReadOnlyList<Passage>>();

    static bool AreNeighbours(Passage one, Passage other) =>
        one.Shape == PassageShape.Inline && other.Shape == PassageShape.Inline
        && one.Parts[^1].Paragraph == other.Parts[0].Paragraph && one.Parts.Count == 1 && other.Parts.Count == 1;

    static string FirstWord(string key) => key.Split(' ', '—', '.', ',')[0];
}
