using StoryGen.Comparing;
using StoryGen.Diagnostics;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>Gives every quote an id that is unique on the page and stays the same while speaker and first words do.</summary>
internal sealed class QuoteIds
{
    const int MostWords = 4, Longest = 48;

    readonly Dictionary<string, Positioned<string>?> _taken;

    public QuoteIds(IReadOnlyList<StatementEntry> statements, IEnumerable<Source> sources, SourceText text, DiagnosticBag diagnostics)
    {
        _taken = Anchors.Sections.Concat(sources.Select(Anchors.Of)).ToDictionary(anchor => anchor, _ => (Positioned<string>?)null);
        // The ids that people chose come first, so that a derived one never takes them.
        foreach (var id in statements.Select(statement => statement.Id).OfType<Positioned<string>>())
        {
            if (_taken.TryAdd(id.Value, id))
                continue;
            diagnostics.Add(_taken[id.Value] is { } other
                ? Problems.DuplicateQuoteId(text.At(id.Span), id.Value, text.At(other.Span))
                : Problems.QuoteIdOfPage(text.At(id.Span), id.Value));
        }
    }

    public string Of(StatementEntry statement, Speaker? speaker, Wording wording)
    {
        if (statement.Id is { } chosen)
            return chosen.Value;
        var derived = $"{speaker?.Slug ?? "unknown"}-{Slug.OfFirst(wording.Normal, MostWords, Longest)}";
        var id = derived;
        for (var number = 2; !_taken.TryAdd(id, null); number++)
            id = $"{derived}-{number}";
        return id;
    }
}
