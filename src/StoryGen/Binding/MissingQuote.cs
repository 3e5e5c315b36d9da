using StoryGen.Comparing;
using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>Says of an entry whose words are no passage what comes nearest, or where they stand without marks.</summary>
/// <param name="named">Takes the passages that it speaks of.</param>
internal sealed class MissingQuote(StoryDocument document, PassageIndex passages, HashSet<Passage> named, DiagnosticBag diagnostics)
{
    // Each search goes through the whole text: a thousand in a very long one would take minutes.
    const int MostCharactersSearched = 300_000_000;

    readonly Lazy<ReaderText> _text = new(() => new ReaderText(document.Text));
    NormalForm? _normalText;
    readonly NearestPassage _nearest = new(passages.All);
    readonly int _mostSearches = MostCharactersSearched / Math.Max(1, document.Body.Length);
    int _searches;

    public void Report(StatementEntry statement, Wording wording)
    {
        var location = document.Source.At(statement.Text.Span);
        var canSearch = _searches++ < _mostSearches;
        if (canSearch && FindUnmarked(wording) is { } place)
        {
            ReportUnmarked(wording, location, place);
        }
        else if (canSearch && _nearest.Of(wording) is { } near)
        {
            named.Add(near);
            diagnostics.Add(Problems.QuoteDiffers(location, document.Locate(near.BodySpan), WordDiff.Of(wording.Words, near.Words)));
        }
        else
        {
            diagnostics.Add(Problems.QuoteNotFound(location));
        }
    }

    void ReportUnmarked(Wording wording, Location entry, int place)
    {
        if (passages.All.FirstOrDefault(indexed => indexed.Passage.BodySpan.Contains(place))?.Passage is not { } holder)
        {
            diagnostics.Add(Problems.QuoteStandsUnmarked(entry, document.Locate(TextSpan.At(place))));
            return;
        }
        named.Add(holder);
        diagnostics.Add(Problems.QuoteIsPart(entry, document.Locate(holder.BodySpan), WordDiff.Of(wording.Words, holder.Words)));
    }

    int? FindUnmarked(Wording wording)
    {
        _normalText ??= NormalForm.Of(_text.Value.Text);
        var (text, words) = (_normalText.Text, wording.Normal.TrimEnd('.', ','));
        for (var start = 0; (start = text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            if (WholeWords.IsMatch(text, start, words.Length))
                return _text.Value.BodyPosition(_normalText.SourceOffset(start));
        }
        return null;
    }
}
