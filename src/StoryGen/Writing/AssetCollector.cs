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
/// input under its own name, and the pictures that the story shows.
/// </summary>
internal static class AssetCollector
{
    const string InputAssets = "assets";

    public static IReadOnlyList<SiteFile> Collect(Story story, InputFolder input, Theme theme, DiagnosticBag diagnostics)
    {
        var files = OfTheme(theme).Concat(OfInput(input, diagnostics)).ToList();
        var paths = files.Select(file => file.Path).ToHashSet();
        files.AddRange(PicturesOf(story).Where(paths.Add).Select(picture => new CopiedFile(picture, input.Resolve(picture))));
        foreach (var twice in files.GroupBy(file => file.Path).Where(group => group.Count() > 1))
            diagnostics.Add(Problems.TwoFilesAtOnePlace(twice.Key));
        return files;
    }

    static IEnumerable<string> PicturesOf(Story story)
    {
        var pictures = story.Text.Descendants<LinkInline>().Select(LocalImage.FileOf).OfType<string>();
        return story.FrontMatter.Image is { } image ? pictures.Prepend(image.File.Value) : pictures;
    }

    static IEnumerable<SiteFile> OfTheme(Theme theme) => theme.Files(Theme.Assets)
        .Where(path => path != Theme.StyleSheet)
        .Select(path => new ComposedFile(path[Theme.Assets.Length..], theme.Find(path)!.Value.Bytes));

    static IEnumerable<SiteFile> OfInput(InputFolder input, DiagnosticBag diagnostics)
    {
        var folder = input.Resolve(InputAssets);
        if (!Directory.Exists(folder))
            yield break;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(input.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (input.IsInside(file))
                yield return new CopiedFile(file, input.Resolve(file));
            else
                diagnostics.Add(Problems.LinkLeavesInput(input.NameOf(file), input.Name));
        }
    }
}
