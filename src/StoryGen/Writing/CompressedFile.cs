using System.IO.Compression;

namespace StoryGen.Writing;

/// <summary>A text file compressed beside itself, for hosts that serve <c>.br</c> and <c>.gz</c>; made only when it is written.</summary>
internal sealed record CompressedFile(SiteFile Original, string Extension) : SiteFile(Original.Path + Extension)
{
    const string Brotli = ".br", Gzip = ".gz";

    // The best level takes ten times as long for two hundredths of the size; in a very long page even this one would be felt.
    const int BrotliQuality = 9, BrotliQualityOfLarge = 5, BrotliWindow = 22;
    const int Large = 1_000_000;

    static readonly HashSet<string> TextFiles = [".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"];

    /// <summary>The compressed forms of a file: none where it is no text.</summary>
    public static IEnumerable<SiteFile> Of(SiteFile file) =>
        TextFiles.Contains(System.IO.Path.GetExtension(file.Path).ToLowerInvariant())
            ? [new CompressedFile(file, Brotli), new CompressedFile(file, Gzip)]
            : [];

    /// <summary>What is there is opened, not compressed anew: that takes a hundredth of the time.</summary>
    public override bool IsCurrent(string folder)
    {
        using var present = File.OpenRead(System.IO.Path.Combine(folder, Path));
        using Stream opened = Extension == Brotli ? new BrotliStream(present, CompressionMode.Decompress) : new GZipStream(present, CompressionMode.Decompress);
        using var original = Original.Open();
        var (there, here) = (new MemoryStream(), new MemoryStream());
        try
        {
            opened.CopyTo(there);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
        original.CopyTo(here);
        return there.ToArray().AsSpan().SequenceEqual(here.ToArray());
    }

    public override Stream Open()
    {
        using var original = Original.Open();
        var content = new MemoryStream();
        original.CopyTo(content);
        return new MemoryStream(Extension == Brotli ? CompressBrotli(content.ToArray()) : CompressGzip(content.ToArray()), writable: false);
    }

    static byte[] CompressBrotli(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        BrotliEncoder.TryCompress(content, compressed, out var length, content.Length > Large ? BrotliQualityOfLarge : BrotliQuality, BrotliWindow);
        return compressed[..length];
    }

    static byte[] CompressGzip(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, content.Length > Large ? CompressionLevel.Optimal : CompressionLevel.SmallestSize))
            gzip.Write(content);
        return compressed.ToArray();
    }
}
