using System.Security.Cryptography;
using StoryGen.Diagnostics;
using StoryGen.Loading;

namespace StoryGen.Preflight;

/// <summary>No saved copy of a source is in the output, under whatever name.</summary>
internal static class SavedSourceCheck
{
    public static void Check(BuiltSite site, ProjectFolders folders, DiagnosticBag diagnostics)
    {
        var sources = Path.Combine(folders.Input, ProjectFolders.SourcesFolder);
        var copies = FolderListing.Of(sources).Select(file => Path.Combine(sources, file)).Where(File.Exists)
            .Where(file => new FileInfo(file).Length > 0)
            .Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).ToHashSet();
        if (copies.Count == 0)
            return;
        foreach (var file in site.Files.Order(StringComparer.Ordinal).Where(file => copies.Contains(Convert.ToHexString(SHA256.HashData(site.Bytes(file))))))
            diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), "this is a saved copy of a source"));
    }
}
