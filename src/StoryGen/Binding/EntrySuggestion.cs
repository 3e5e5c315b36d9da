using System.Globalization;
using StoryGen.Parsing;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>The entry of <c>quotes</c> that a passage lacks, ready to paste.</summary>
internal sealed class EntrySuggestion(StoryDocument document, SpeakerTable speakers, PassageIndex passages, IReadOnlyList<Quote> quotes)
{
    const int ReachBefore = 600, ReachAfter = 200;
    const int ShortestSurname = 3;

    public string For(IndexedPassage indexed)
    {
        var passage = indexed.Passage;
        var speaker = NearestSpeaker(passage);
        var source = speaker is null ? null : quotes.LastOrDefault(quote => quote.Speaker == speaker)?.Source;
        var lines = new List<string> { $"- speaker: {speaker?.Id ?? "Name of the speaker"}" };
        if (source is not null)
            lines.Add($"  source: {source.Id}");
        if (Occurrence(indexed) is { } occurrence)
            lines.AddRange(["  text:", $"    - occurrence: {occurrence.ToString(CultureInfo.InvariantCulture)}", "      text: >-", $"        {passage.Words}"]);
        else
            lines.AddRange(["  text: >-", $"    {passage.Words}"]);
        return string.Join('\n', lines);
    }

    /// <summary>Which one it is among the passages that have its words; null when it is the only one.</summary>
    int? Occurrence(IndexedPassage indexed)
    {
        var same = passages.Find(indexed.Wording).Select(found => found[0]).ToList();
        return same.Count > 1 ? same.IndexOf(indexed.Passage) + 1 : null;
    }

    Speaker? NearestSpeaker(Passage passage)
    {
        var (start, end) = (passage.BodySpan.Start, passage.BodySpan.End);
        var before = document.Body[Math.Max(0, start - ReachBefore)..start];
        var after = document.Body[end..Math.Min(document.Body.Length, end + ReachAfter)];
        return speakers.All
            .SelectMany(speaker => NamesOf(speaker).Select(name => (Speaker: speaker, Distance: Distance(name, before, after))))
            .Where(found => found.Distance is not null)
            .OrderBy(found => found.Distance)
            .FirstOrDefault().Speaker;
    }

    static int? Distance(string name, string before, string after)
    {
        var (last, next) = (before.LastIndexOf(name, StringComparison.Ordinal), after.IndexOf(name, StringComparison.Ordinal));
        int? toLast = last < 0 ? null : before.Length - last - name.Length;
        int? toNext = next < 0 ? null : next;
        return toLast is null || toNext < toLast ? toNext : toLast;
    }

    static IEnumerable<string> NamesOf(Speaker speaker)
    {
        yield return speaker.Name;
        if (speaker.Name.Split(' ')[^1] is { Length: >= ShortestSurname } surname)
            yield return surname;
    }
}
