using StoryGen.Comparing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>One statement, bound to the passage that shows it.</summary>
/// <param name="Speaker">Null only where the story has an error.</param>
/// <param name="Passages">One passage, or the neighbours that the article splits it into.</param>
/// <param name="Verdict">How the entry's wording agrees with the story's own text.</param>
internal sealed record Quote(
    string Id,
    Speaker? Speaker,
    Source? Source,
    IReadOnlyList<Passage> Passages,
    QuoteDisplay Display,
    AttributionLine? AttributionLine,
    Verdict Verdict)
{
    public string Words => string.Join(' ', Passages.Select(passage => passage.Words));
}
