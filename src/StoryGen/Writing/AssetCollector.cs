using StoryGen.Binding;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Theming;

namespace StoryGen.Writing;

/// <summary>
/// The files that are published as they are: <c>assets/</c> of the theme at the root of the site, <c>assets/</c> of the
/// input under its own name, and the lead image.
/// </summary>
internal static class AssetCollector
{
    const string InputAssets = "assets";

    public static IReadOnlyList<SiteFile> Collect(Story story, InputFolder input, Theme theme, DiagnosticBag diagnostics)
    {
        var files = OfTheme(theme).Concat(OfInput(input, diagnostics)).ToList();
        if (story.FrontMatter.Image is { } image && !files.Exists(file => file.Path == image.File.Value))
            files.Add(new CopiedFile(image.File.Value, input.Resolve(image.File.Value)));
        foreach (var twice in files.GroupBy(file => file.Path).Where(group => group.Count() > 1))
            diagnostics.Add(Problems.TwoFilesAtOnePlace(twice.Key));
        return files;
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
