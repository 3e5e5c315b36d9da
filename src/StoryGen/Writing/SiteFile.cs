namespace StoryGen.Writing;

/// <summary>A file of the site: its path from the root of the site, with <c>/</c>, and its content.</summary>
internal abstract record SiteFile(string Path)
{
    public abstract Stream Open();

    /// <summary>Whether the file that stands in <paramref name="folder"/> is this one.</summary>
    public virtual bool IsCurrent(string folder)
    {
        using var content = Open();
        using var present = File.OpenRead(System.IO.Path.Combine(folder, Path));
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
}

internal sealed record ComposedFile(string Path, byte[] Content) : SiteFile(Path)
{
    public override Stream Open() => new MemoryStream(Content, writable: false);
}

internal sealed record CopiedFile(string Path, string Original) : SiteFile(Path)
{
    public override Stream Open() => File.OpenRead(Original);
}
