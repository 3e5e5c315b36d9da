namespace StoryGen.Binding;

/// <summary>The ids of the page that are not those of quotes.</summary>
internal static class Anchors
{
    public static readonly string[] Sections = ["story", "headline", "sources", "corrections", "related"];

    public static string Of(Source source) => $"source-{source.Id}";
}
