using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>Says of an entry whose words are no passage what comes nearest, or where they stand without marks.</summary>
internal sealed class MissingQuote(StoryDocument document, PassageIndex passages, DiagnosticBag diagnostics)
{
    // Each costs a search of the whole text; who has more of them has made one mistake.
    const int MostSearches = 200;

    readonly Lazy<NormalForm> _body = new(() => NormalForm.Of(document.Body));
    readonly NearestPassage _nearest = new(passages.All);
    int _searches;

    public void Report(StatementEntry statement, Wording wording)
    {
        var location = document.Source.At(statement.Text.Span);
        var canSearch = _searches++ < MostSearches;
        if (canSearch && FindUnmarked(wording) is { } place)
        {
            var holder = passages.All.FirstOrDefault(indexed => indexed.Passage.BodySpan.Contains(place));
            diagnostics.Add(holder is null
                ? Problems.QuoteStandsUnmarked(location, document.Locate(TextSpan.At(place)))
                : Problems.QuoteIsPart(location, document.Locate(holder.Passage.BodySpan), WordDiff.Of(wording.Words, holder.Passage.Words)));
        }
        else if (canSearch && _nearest.Of(wording) is { } near)
        {
            diagnostics.Add(Problems.QuoteDiffers(location, document.Locate(near.BodySpan), WordDiff.Of(wording.Words, near.Words)));
        }
        else
        {
            diagnostics.Add(Problems.QuoteNotFound(location));
        }
    }

    int? FindUnmarked(Wording wording)
    {
        var (text, words) = (_body.Value.Text, wording.Normal.TrimEnd('.', ','));
        for (var start = 0; (start = text.IndexOf(words, start, StringComparison.OrdinalIgnoreCase)) >= 0; start++)
        {
            if (WholeWords.IsMatch(text, start, words.Length))
                return _body.Value.SourceOffset(start);
        }
        return null;
    }
}
