using StoryGen.Comparing;
using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>Finds the passages that no entry of <c>quotes</c> or <c>not_quotes</c> covers.</summary>
internal sealed class CoverageChecker(StoryDocument document, SpeakerTable speakers, DiagnosticBag diagnostics)
{
    public Coverage Check(PassageIndex passages, IReadOnlyList<Quote> quotes, IReadOnlySet<Passage> disputed)
    {
        var attributed = quotes.SelectMany(quote => quote.Passages).Select(Identity).ToHashSet();
        var notSaid = document.FrontMatter.NotQuotes.Select(words => (Words: words, Keys: KeysOf(words.Value))).ToList();
        var keys = notSaid.SelectMany(words => words.Keys).ToHashSet();
        var found = new HashSet<string>();
        var suggestion = new EntrySuggestion(document, speakers, passages, quotes);
        var open = 0;
        foreach (var indexed in passages.All.Where(indexed => !attributed.Contains(Identity(indexed.Passage))))
        {
            var passage = indexed.Passage;
            if (keys.Contains(indexed.Wording.Key))
            {
                found.Add(indexed.Wording.Key);
                continue;
            }
            open++;
            if (disputed.Contains(passage))
                continue;
            diagnostics.Add(Problems.PassageWithoutEntry(
                document.Locate(passage.BodySpan), passage.Shape == PassageShape.Blockquote, suggestion.For(indexed), EntrySuggestion.Block(passage)));
        }
        foreach (var (words, _) in notSaid.Where(words => !words.Keys.Exists(found.Contains)))
            diagnostics.Add(Problems.NotQuoteNotFound(document.Source.At(words.Span)));
        return new(attributed.Count, attributed.Count + open);
    }

    static List<string> KeysOf(string words) => [.. StatementWords.ReadingsOf(words).Select(reading => new Wording(reading).Key)];

    /// <summary>With and without its last line a blockquote is one passage.</summary>
    static object Identity(Passage passage) => (object?)passage.Blockquote ?? passage;
}
