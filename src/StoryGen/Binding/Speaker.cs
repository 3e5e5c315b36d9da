using StoryGen.Parsing.FrontMatter;

namespace StoryGen.Binding;

/// <summary>The person or organisation who said or wrote something.</summary>
internal sealed record Speaker(string Id, string Name, string? Role, SpeakerKind Kind);
