using System.IO.Compression;

namespace StoryGen.Writing;

/// <summary>Text files compressed beside themselves, for hosts that serve <c>.br</c> and <c>.gz</c>.</summary>
internal static class Compression
{
    static readonly HashSet<string> TextFiles = [".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"];

    public static bool IsText(string path) => TextFiles.Contains(Path.GetExtension(path).ToLowerInvariant());

    public static IEnumerable<SiteFile> Of(SiteFile file)
    {
        if (!IsText(file.Path))
            yield break;
        var content = ReadAll(file);
        yield return new ComposedFile(file.Path + ".br", Compress(content, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
        yield return new ComposedFile(file.Path + ".gz", Compress(content, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
    }

    static byte[] ReadAll(SiteFile file)
    {
        using var content = file.Open();
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }

    static byte[] Compress(byte[] content, Func<Stream, Stream> compressor)
    {
        using var memory = new MemoryStream();
        using (var stream = compressor(memory))
            stream.Write(content);
        return memory.ToArray();
    }
}
