using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    public static Diagnostic NotAPicture(Location at) =>
        Error("SG414", at, "this file is no picture that every browser shows", "save the picture as JPEG, PNG, WebP, GIF or SVG");

    public static Diagnostic BrokenPicture(Location at) =>
        Error("SG415", at, "this picture is broken: part of it is missing or makes no sense", "open it in an image editor and save it again, or get another copy");

    public static Diagnostic PictureTooLarge(Location at, string size) =>
        Error("SG416", at, $"this picture is too large: {size}", "save it smaller: 1920 pixels across are all that the page shows, and 50 megapixels are the most that is read");

    public static Diagnostic CardWithoutWords(Location headline) =>
        Warning("SG417", headline, "`card.png` has no words: its fonts have Latin, Greek, Cyrillic and Arabic letters only");

    public static Diagnostic PictureWithoutSize(Location at) =>
        Warning("SG418", at, "this SVG does not say how large it is, so the page cannot keep room for it", "give its root element a `viewBox`, or a `width` and a `height` in pixels");
}
