using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StoryGen.Binding;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Theming;

namespace StoryGen.Writing;

/// <summary>
/// The files that are published as they are: <c>assets/</c> of the theme at the root of the site, <c>assets/</c> of the
/// input under its own name, and the pictures that the story shows. Saved sources and the story itself never are.
/// </summary>
internal sealed class AssetCollector(Story story, InputFolder input, DiagnosticBag diagnostics)
{
    const string InputAssets = "assets";

    readonly HashSet<string> _kept = story.FrontMatter.Sources.Select(source => source.File?.Value).OfType<string>()
        .Select(InputFolder.Normalize).OfType<string>().Append(ProjectFolders.StoryFile)
        .Select(file => RealPath.Of(input.Resolve(file))).ToHashSet();

    /// <summary>Pictures that the page shows besides the lead image.</summary>
    readonly IReadOnlyList<string> _others = [.. story.Text.Descendants<LinkInline>().Select(LocalImage.FileOf)
        .Append(story.FrontMatter.Publisher?.Logo?.Value).OfType<string>().Select(InputFolder.Normalize).OfType<string>()];

    readonly string _sources = RealPath.Of(input.Resolve(ProjectFolders.SourcesFolder));

    public IReadOnlyList<SiteFile> Collect(Theme theme)
    {
        var paths = PicturesOfStory().Concat(FolderListing.Of(input.Resolve(InputAssets)).Select(file => $"{InputAssets}/{file}"));
        return [.. OfTheme(theme), .. paths.Distinct().Where(MayBePublished).Where(file => file != LeadImage || _others.Contains(file)).Select(file => new CopiedFile(file, input.Resolve(file)))];
    }

    /// <summary>Published in its sizes alone: the original may say where it was taken.</summary>
    string? LeadImage => story.FrontMatter.Image is { } image ? InputFolder.Normalize(image.File.Value) : null;

    static IEnumerable<SiteFile> OfTheme(Theme theme) => theme.Files(Theme.Assets)
        .Where(path => path != Theme.StyleSheet)
        .Select(path => new ComposedFile(path[Theme.Assets.Length..], theme.Find(path)!.Value.Bytes));

    IEnumerable<string> PicturesOfStory()
    {
        var all = LeadImage is { } lead ? _others.Prepend(lead) : _others;
        // One that is missing or elsewhere was reported where the story names it.
        return all.Select(input.Locate).OfType<string>();
    }

    bool MayBePublished(string file)
    {
        var name = input.NameOf(file);
        var real = RealPath.Of(input.Resolve(file));
        if (file.Any(c => char.IsControl(c) || c is '\\' or '\uFFFD'))
            diagnostics.Add(Problems.FileNameUnusable(name));
        else if (!input.IsInside(file))
            diagnostics.Add(Problems.LinkLeavesInput(name, input.Name));
        else if (_kept.Contains(real) || RealPath.IsSameOrBelow(real, _sources))
            diagnostics.Add(Problems.SourcePublished(name));
        else if (Directory.Exists(real))
            diagnostics.Add(Problems.LinkToFolder(name));
        else if (!input.Exists(file))
            diagnostics.Add(Problems.LinkToNothing(name));
        else
            return true;
        return false;
    }
}
