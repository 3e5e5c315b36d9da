using StoryGen.Diagnostics;
using StoryGen.Loading;

namespace StoryGen.Writing;

/// <summary>
/// Writes a site to disk: everything beside its place first, then each file into it, assets before pages. What did not
/// change is not touched, and files that are not ours are left alone.
/// </summary>
internal sealed class SiteWriter(ProjectFolders folders, DiagnosticBag diagnostics)
{
    readonly Manifest _manifest = new(folders.Output);

    /// <returns>How many files were written or removed; null when nothing was, which is reported.</returns>
    public int? Write(Site site)
    {
        var listed = _manifest.Read();
        var paths = site.Files.Select(file => file.Path).ToHashSet();
        foreach (var path in paths)
            CheckPlace(path, listed);
        if (diagnostics.HasErrors)
            return null;

        var changed = site.Files.Where(file => !IsUnchanged(file)).ToList();
        foreach (var picture in changed.OfType<PictureFile>().Where(picture => picture.IsBroken))
            diagnostics.Add(picture.Problem);
        if (diagnostics.HasErrors)
            return null;
        Directory.CreateDirectory(folders.Output);
        // Listed before they are written: a build that was interrupted must not stumble over its own files.
        if (!listed.IsSupersetOf(paths))
            _manifest.Write(listed.Union(paths));
        var stale = listed.Except(paths).ToList();
        // A folder may stand where a file was, or the other way round.
        Remove(stale.Where(old => FoldersAbove(old).Any(paths.Contains) || paths.Any(path => FoldersAbove(path).Contains(old))));
        Replace(changed);
        Remove(stale);
        if (!paths.SetEquals(listed))
            _manifest.Write(paths);
        return changed.Count + stale.Count;
    }

    /// <summary>Whether a file may be written at <paramref name="path"/>: nothing there or above it is somebody else's.</summary>
    void CheckPlace(string path, IReadOnlySet<string> listed)
    {
        foreach (var folder in FoldersAbove(path))
        {
            if (IsLink(folder))
                diagnostics.Add(Problems.LinkInOutput(NameOf(folder)));
            else if (File.Exists(PathOf(folder)) && !listed.Contains(folder))
                diagnostics.Add(Problems.FileInTheWay(NameOf(folder)));
        }
        var isSomebodyElses = Directory.Exists(PathOf(path))
            ? IsLink(path) || !IsOurs(FolderListing.Of(PathOf(path)))
            : !listed.Contains(path) && (File.Exists(PathOf(path)) || IsLink(path));
        if (isSomebodyElses)
            diagnostics.Add(Problems.FileInTheWay(NameOf(path)));

        bool IsOurs(IReadOnlyList<string> files) => files.Count > 0 && files.All(file => listed.Contains($"{path}/{file}"));
    }

    static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    bool IsLink(string path) => new FileInfo(PathOf(path)).LinkTarget is not null;

    bool IsUnchanged(SiteFile file) => File.Exists(PathOf(file.Path)) && !IsLink(file.Path) && file.IsCurrent(folders.Output);

    void Replace(List<SiteFile> files)
    {
        var prepared = new List<AtomicFile>();
        try
        {
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Path))!);
                using var content = file.Open();
                prepared.Add(AtomicFile.Prepare(PathOf(file.Path), content));
            }
            prepared.ForEach(file => file.Commit());
        }
        finally
        {
            prepared.ForEach(file => file.Dispose());
        }
    }

    void Remove(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => File.Exists(PathOf(path)) && !FoldersAbove(path).Any(IsLink)))
        {
            File.Delete(PathOf(path));
            foreach (var folder in FoldersAbove(path).Reverse().TakeWhile(IsEmptyFolder))
                Directory.Delete(PathOf(folder));
        }
    }

    bool IsEmptyFolder(string path) => !Directory.EnumerateFileSystemEntries(PathOf(path)).Any();

    string NameOf(string path) => $"{folders.OutputName}/{path}";

    string PathOf(string path) => Path.Combine(folders.Output, path);
}
