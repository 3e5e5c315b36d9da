namespace StoryGen.Loading;

/// <summary>The files below a folder, in an order that no file system decides.</summary>
internal static class FolderListing
{
    /// <summary>
    /// Files as paths from <paramref name="folder"/>, with <c>/</c>. A link to a folder is listed and not followed: it may lead
    /// anywhere, or to itself.
    /// </summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        var files = new List<string>();
        if (Directory.Exists(folder))
            Add(new DirectoryInfo(folder), "", files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    static void Add(DirectoryInfo folder, string prefix, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                Add(inner, $"{prefix}{inner.Name}/", files);
            else
                files.Add(prefix + entry.Name);
        }
    }
}
