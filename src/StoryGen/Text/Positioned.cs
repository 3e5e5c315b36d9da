namespace StoryGen.Text;

/// <summary>A value and where the story says it.</summary>
internal sealed record Positioned<T>(T Value, TextSpan Span);
