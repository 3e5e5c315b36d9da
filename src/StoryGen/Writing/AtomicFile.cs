namespace StoryGen.Writing;

/// <summary>A new content that is written beside a file and then takes its place at once.</summary>
internal sealed class AtomicFile : IDisposable
{
    readonly string _path;
    readonly string _temporary;

    // A name that nobody has: what stands in the output is not ours to overwrite, nor a link there to follow.
    AtomicFile(string path)
    {
        _path = path;
        _temporary = Path.Combine(Path.GetDirectoryName(path)!, $".storygen-{Guid.NewGuid():n}");
    }

    public static AtomicFile Prepare(string path, Stream content)
    {
        var file = new AtomicFile(path);
        try
        {
            using var stream = new FileStream(file._temporary, FileMode.CreateNew, FileAccess.Write);
            content.CopyTo(stream);
        }
        catch
        {
            file.Dispose();
            throw;
        }
        return file;
    }

    public static void Replace(string path, byte[] content)
    {
        using var file = Prepare(path, new MemoryStream(content));
        file.Commit();
    }

    public void Commit() => File.Move(_temporary, _path, overwrite: true);

    /// <summary>Removes what was written, unless it has taken its place.</summary>
    public void Dispose() => File.Delete(_temporary);
}
