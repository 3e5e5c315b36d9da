using StoryGen.Diagnostics;
using StoryGen.Picturing.Images;
using StoryGen.Text;

namespace StoryGen.Writing;

/// <summary>One size of the lead image. Its name tells what is in it, so that one that is there need not be made again.</summary>
internal sealed record PictureFile(string Path, int Index, Lazy<IReadOnlyList<byte[]>?> Sizes, Location At) : SiteFile(Path)
{
    /// <summary>It cannot be decoded; asking makes the sizes.</summary>
    public bool IsBroken => Sizes.Value is null;

    public Diagnostic Problem => Problems.BrokenPicture(At);

    public override bool IsCurrent(string folder) => new FileInfo(System.IO.Path.Combine(folder, Path)).Length > 0;

    public override Stream Open() => new MemoryStream(Sizes.Value![Index], writable: false);

    public static IEnumerable<PictureFile> Of(Picture picture, IReadOnlyList<PictureSize> sizes, Location at)
    {
        var made = new Lazy<IReadOnlyList<byte[]>?>(() => PictureResizer.Make(picture, sizes));
        return sizes.Select((size, i) => new PictureFile(size.Name, i, made, at));
    }
}
