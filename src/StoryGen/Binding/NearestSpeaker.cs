using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>Finds the speaker whose name stands nearest to a passage: a guess that only a suggestion rests on.</summary>
internal static class NearestSpeaker
{
    const int ReachBefore = 600, ReachAfter = 200;
    const int ShortestSurname = 3;

    public static Speaker? NearestTo(this SpeakerTable speakers, Passage passage, string body)
    {
        var (start, end) = (passage.BodySpan.Start, passage.BodySpan.End);
        var before = body[Math.Max(0, start - ReachBefore)..start];
        var after = body[end..Math.Min(body.Length, end + ReachAfter)];
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
