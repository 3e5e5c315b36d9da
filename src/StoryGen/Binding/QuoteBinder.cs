using StoryGen.Comparing;
using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Quotes;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>Binds each statement of the front matter to the passage that has its words.</summary>
internal sealed class QuoteBinder(StoryDocument document, SpeakerTable speakers, SourceTable sources, DiagnosticBag diagnostics)
{
    const string OwnText = "the story";

    readonly SourceText _text = document.Source;
    readonly Dictionary<object, StatementEntry> _claims = [];
    readonly HashSet<Passage> _disputed = [];

    /// <summary>Passages that an error speaks of already: that they have no entry goes without saying.</summary>
    public IReadOnlySet<Passage> Disputed => _disputed;

    public IReadOnlyList<Quote> Bind(PassageIndex passages)
    {
        var statements = document.FrontMatter.Statements;
        var ids = new QuoteIds(statements, sources.All, _text, diagnostics);
        var missing = new MissingQuote(document, passages, _disputed, diagnostics);
        var quotes = new List<Quote>();
        foreach (var statement in statements)
        {
            var speaker = statement.Speaker is { } name ? speakers.Find(name) : null;
            var source = sources.Find(statement);
            var readings = StatementWords.ReadingsOf(statement.Text.Value).Select(words => new Wording(words)).ToList();
            var (wording, candidates) = readings
                .Select(reading => (reading, Found: passages.Find(reading).Where(candidate => IsBefore(candidate, speaker)).ToList()))
                .FirstOrDefault(reading => reading.Found.Count > 0, (readings[^1], []));
            if (candidates.Count == 0)
                missing.Report(statement, wording);
            else if (Choose(statement, candidates) is { } chosen && Claim(statement, chosen))
                quotes.Add(MakeQuote(ids.Of(statement, speaker, wording), statement, wording, speaker, source, chosen));
        }
        return quotes;
    }

    /// <summary>The words before a blockquote's last line count only when that line names the speaker.</summary>
    static bool IsBefore(IReadOnlyList<Passage> candidate, Speaker? speaker) =>
        candidate[0].LastLine is null || LastLineOf(candidate[0], speaker) is not null;

    static AttributionLine? LastLineOf(Passage passage, Speaker? speaker) =>
        speaker is not null && passage.LastLine is { } line ? AttributionLine.Read(line, speaker) : null;

    IReadOnlyList<Passage>? Choose(StatementEntry statement, List<IReadOnlyList<Passage>> candidates)
    {
        if (statement.Occurrence is { } occurrence)
        {
            if (occurrence.Value <= candidates.Count)
                return candidates[occurrence.Value - 1];
            diagnostics.Add(Problems.OccurrenceTooHigh(_text.At(occurrence.Span), occurrence.Value, candidates.Count));
            return null;
        }
        if (candidates is [var only])
            return only;
        _disputed.UnionWith(candidates.SelectMany(candidate => candidate));
        var lines = candidates.Select(candidate => document.Locate(candidate[0].BodySpan));
        diagnostics.Add(Problems.SeveralPassages(_text.At(statement.Text.Span), [.. lines]));
        return null;
    }

    bool Claim(StatementEntry statement, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            // With and without its last line a blockquote is one passage.
            var key = (object?)passage.Blockquote ?? passage;
            if (_claims.TryAdd(key, statement))
                continue;
            diagnostics.Add(Problems.ClaimedTwice(_text.At(statement.Text.Span), _text.At(_claims[key].Text.Span)));
            return false;
        }
        return true;
    }

    Quote MakeQuote(string id, StatementEntry statement, Wording wording, Speaker? speaker, Source? source, IReadOnlyList<Passage> passages)
    {
        var passage = passages[0];
        var display = DisplayOf(statement, passage);
        var line = speaker is null || display != QuoteDisplay.Block
            ? null
            : LastLineOf(passage, speaker) ?? AttributionLine.Of(passage, speaker);
        var agreement = wording.Compare(new(string.Join(' ', passages.Select(part => part.Words)))) ?? Agreement.Edge;
        return new(id, speaker, source, passages, display, line, new(agreement, OwnText));
    }

    QuoteDisplay DisplayOf(StatementEntry statement, Passage passage)
    {
        var byPlace = passage.Shape == PassageShape.Inline ? QuoteDisplay.Inline : QuoteDisplay.Block;
        if (statement.Show is not { } show)
            return byPlace;
        if (show.Value != QuoteDisplay.Block || byPlace == QuoteDisplay.Block)
            return show.Value;
        diagnostics.Add(Problems.BlockInSentence(_text.At(show.Span)));
        return byPlace;
    }
}
