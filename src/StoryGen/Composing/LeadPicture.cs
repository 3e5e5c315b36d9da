using StoryGen.Binding;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Picturing.Images;
using StoryGen.Text;

namespace StoryGen.Composing;

/// <summary>The lead image, read, and the sizes that it is published in.</summary>
internal sealed record LeadPicture(Picture Picture, IReadOnlyList<PictureSize> Sizes, Location At)
{
    /// <returns>Null where the story has none, or one that cannot be used, which is reported.</returns>
    public static LeadPicture? Read(Story story, InputFolder input, DiagnosticBag diagnostics)
    {
        if (story.FrontMatter.Image?.File is not { } file || input.Locate(file.Value) is not { } path)
            return null;
        var at = story.Source.At(file.Span);
        if (Picture.Read(input.Resolve(path), at, diagnostics) is not { } picture)
            return null;
        if (picture.Width == 0)
            diagnostics.Add(Problems.PictureWithoutSize(at));
        return new(picture, PictureSize.Of(picture, Slug.Of(Path.GetFileNameWithoutExtension(path))), at);
    }
}
