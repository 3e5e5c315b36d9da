using StoryGen.Text;

namespace StoryGen.Rendering;

/// <summary>What the theme made of a page.</summary>
/// <param name="Body">The text of the story alone, as a feed carries it.</param>
/// <param name="Style">The style sheet that stands in the page.</param>
internal sealed record RenderedPage(Html Page, Html NotFound, Html Body, Html Style);
