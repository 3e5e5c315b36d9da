namespace StoryGen.Binding;

/// <summary>How many of the story's quoted passages an entry attributes; passages that nobody said count in neither number.</summary>
internal sealed record Coverage(int Attributed, int Passages);
