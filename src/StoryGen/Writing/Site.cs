namespace StoryGen.Writing;

/// <summary>The whole site in memory, in the order in which it is written: what a page needs before the page.</summary>
internal sealed record Site(IReadOnlyList<SiteFile> Assets, IReadOnlyList<SiteFile> Pages)
{
    public IEnumerable<SiteFile> Files => Assets.Concat(Pages);
}
