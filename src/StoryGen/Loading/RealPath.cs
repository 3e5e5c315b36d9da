namespace StoryGen.Loading;

/// <summary>Paths with every link on the way followed; the framework follows only one at the end.</summary>
internal static class RealPath
{
    const int MostLinks = 40;

    /// <summary>The real path, also of a file that does not exist.</summary>
    public static string Of(string path)
    {
        var real = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks && FirstLink(real) is { } found; links++)
            real = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(found.Link)!, found.Target, found.Remainder));
        return Path.TrimEndingDirectorySeparator(real);
    }

    /// <summary>Whether a real path is a folder itself or stands below it.</summary>
    public static bool IsSameOrBelow(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    static (string Link, string Target, string Remainder)? FirstLink(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var current = root;
        foreach (var part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Combine(current, part);
            if (new FileInfo(current).LinkTarget is { } target)
                return (current, target, Path.GetRelativePath(current, path) is "." ? "" : Path.GetRelativePath(current, path));
        }
        return null;
    }
}
