namespace StoryGen.Writing;

/// <summary>A file of the site: its path from the root of the site, with <c>/</c>, and its content.</summary>
internal abstract record SiteFile(string Path)
{
    public abstract Stream Open();
}

internal sealed record ComposedFile(string Path, byte[] Content) : SiteFile(Path)
{
    public override Stream Open() => new MemoryStream(Content, writable: false);
}

internal sealed record CopiedFile(string Path, string Original) : SiteFile(Path)
{
    public override Stream Open() => File.OpenRead(Original);
}
