using StoryGen.Parsing.FrontMatter;

namespace StoryGen.Binding;

/// <summary>The person or organisation who said or wrote something.</summary>
/// <param name="Reference">What <c>quotes</c> calls it: the id, or the name where it has none.</param>
/// <param name="Slug">The beginning of the ids of its quotes.</param>
internal sealed record Speaker(string Reference, string Slug, string Name, string? Role, SpeakerKind Kind);
