namespace StoryGen.Picturing.Images;

internal enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
    Svg,
}
