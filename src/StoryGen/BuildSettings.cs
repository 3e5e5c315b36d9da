using StoryGen.Parsing;

namespace StoryGen;

/// <summary>What a person may choose for a build.</summary>
/// <param name="Url">The address of the page, in place of the story's own.</param>
/// <param name="Compress">Write compressed forms of text files beside them.</param>
internal sealed record BuildSettings(WebAddress? Url, bool Compress);
