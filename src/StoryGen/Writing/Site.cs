using StoryGen.Diagnostics;

namespace StoryGen.Writing;

/// <summary>The whole site in memory, in the order in which it is written: what a page needs before the page.</summary>
internal sealed record Site(IReadOnlyList<SiteFile> Assets, IReadOnlyList<SiteFile> Pages)
{
    public IEnumerable<SiteFile> Files => Assets.Concat(Pages);

    /// <summary>The site with each text file compressed beside itself.</summary>
    public Site Compressed() => new([.. Assets, .. Files.SelectMany(CompressedFile.Of)], Pages);

    /// <summary>Reports names that two files have, or that the manifest has: also where they differ in case alone.</summary>
    public void CheckNames(DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Manifest.FileName };
        foreach (var file in Pages.Concat(Assets).Where(file => !taken.Add(file.Path)))
            diagnostics.Add(Problems.TwoFilesAtOnePlace(file.Path));
    }
}
