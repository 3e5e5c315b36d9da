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

    /// <returns>How many files were written; null when nothing was, which is reported.</returns>
    public int? Write(Site site)
    {
        var listed = _manifest.Read();
        var paths = site.Files.Select(file => file.Path).ToHashSet();
        foreach (var path in paths)
            CheckPlace(path, isOurs: listed.Contains(path));
        if (diagnostics.HasErrors)
            return null;

        Directory.CreateDirectory(folders.Output);
        var changed = site.Files.Where(file => !IsUnchanged(file)).ToList();
        // Listed before they are written: a build that was interrupted must not stumble over its own files.
        if (!listed.IsSupersetOf(paths))
            _manifest.Write(listed.Union(paths));
        Replace(changed);
        Remove(listed.Except(paths));
        if (!paths.SetEquals(listed))
            _manifest.Write(paths);
        return changed.Count;
    }

    void CheckPlace(string path, bool isOurs)
    {
        var name = $"{folders.OutputName}/{path}";
        var parts = path.Split('/');
        for (var i = 1; i < parts.Length; i++)
        {
            var folder = Path.Combine(folders.Output, string.Join('/', parts[..i]));
            if (new DirectoryInfo(folder).LinkTarget is not null)
                diagnostics.Add(Problems.LinkInOutput($"{folders.OutputName}/{string.Join('/', parts[..i])}"));
            else if (File.Exists(folder))
                diagnostics.Add(Problems.FileInTheWay($"{folders.OutputName}/{string.Join('/', parts[..i])}"));
        }
        var target = PathOf(path);
        if (Directory.Exists(target) || (!isOurs && (File.Exists(target) || new FileInfo(target).LinkTarget is not null)))
            diagnostics.Add(Problems.FileInTheWay(name));
    }

    bool IsUnchanged(SiteFile file)
    {
        var target = new FileInfo(PathOf(file.Path));
        if (!target.Exists || target.LinkTarget is not null)
            return false;
        using var content = file.Open();
        using var present = target.OpenRead();
        return content.Length == present.Length && HasSameBytes(content, present);
    }

    static bool HasSameBytes(Stream one, Stream other)
    {
        var (first, second) = (new byte[81920], new byte[81920]);
        int count;
        while ((count = one.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)) > 0)
        {
            other.ReadExactly(second, 0, count);
            if (!first.AsSpan(0, count).SequenceEqual(second.AsSpan(0, count)))
                return false;
        }
        return true;
    }

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
        foreach (var path in paths)
        {
            File.Delete(PathOf(path));
            var folder = Path.GetDirectoryName(path);
            while (folder is { Length: > 0 } && Directory.Exists(PathOf(folder)) && !Directory.EnumerateFileSystemEntries(PathOf(folder)).Any())
            {
                Directory.Delete(PathOf(folder));
                folder = Path.GetDirectoryName(folder);
            }
        }
    }

    string PathOf(string path) => Path.Combine(folders.Output, path);
}
