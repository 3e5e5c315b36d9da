using System.Globalization;
using System.Text.Json;
using StoryGen.Comparing;
using StoryGen.Parsing;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>The entry of <c>quotes</c> that a passage lacks, ready to paste.</summary>
internal sealed class EntrySuggestion(StoryDocument document, SpeakerTable speakers, PassageIndex passages, IReadOnlyList<Quote> quotes)
{
    const string NoName = "Name of the speaker";

    public string For(IndexedPassage indexed)
    {
        var (passage, reference) = (indexed.Passage, NoName);
        if (passage.BeforeLastLine is { } before && NamedBy(before.LastLine!) is { } named)
            (passage, reference) = (before, named);
        else if (speakers.NearestTo(passage, document.Body) is { } nearest)
            reference = nearest.Reference;

        var lines = new List<string> { $"- speaker: {Plain(reference)}" };
        if (quotes.LastOrDefault(quote => quote.Speaker?.Reference == reference)?.Source is { } source)
            lines.Add($"  source: {source.Id}");
        if (Occurrence(passage) is { } occurrence)
            lines.AddRange(["  text:", $"    - occurrence: {occurrence.ToString(CultureInfo.InvariantCulture)}", "      text: >-", $"        {Block(passage)}"]);
        else
            lines.AddRange(["  text: >-", $"    {Block(passage)}"]);
        return string.Join('\n', lines);
    }

    /// <summary>The words as a YAML block, in which only line breaks are special.</summary>
    public static string Block(Passage passage) => string.Join(' ', WordDiff.WordsOf(passage.Words));

    /// <summary>The speaker whom the last line of a blockquote names: one that is known, or the name after a dash.</summary>
    string? NamedBy(string line)
    {
        if (speakers.All.FirstOrDefault(speaker => AttributionLine.Read(line, speaker) is not null) is { } known)
            return known.Reference;
        var name = line.TrimStart('—', '–', '-', '―').TrimStart();
        var beforeRole = name.Split(',', '(')[0].Trim();
        var isAttribution = name.Length < line.Length && beforeRole.Length > 0
            && AttributionLine.Read(line, new(beforeRole, "", beforeRole, null, default)) is not null;
        return isAttribution ? beforeRole : null;
    }

    /// <summary>Which one it is among the passages that have its words; null when it is the only one.</summary>
    int? Occurrence(Passage passage)
    {
        var same = passages.Find(new(passage.Words)).Select(found => found[0]).ToList();
        return same.Count > 1 ? same.IndexOf(passage) + 1 : null;
    }

    /// <summary>A name as YAML: within marks where a character of it would mean something.</summary>
    static string Plain(string name) => name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '’') && char.IsLetterOrDigit(name[0])
        ? name
        : $"\"{JsonEncodedText.Encode(name, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
