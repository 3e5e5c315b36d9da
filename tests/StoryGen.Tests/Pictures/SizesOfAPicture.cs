using System.Text;
using SkiaSharp;
using StoryGen.Picturing.Images;

namespace StoryGen.Tests.Pictures;

public class SizesOfAPicture
{
    static Picture PictureOf(byte[] content) => new(PictureHeader.Read(PictureHeader.FormatOf(content)!.Value, content)!, content);

    [Theory]
    [InlineData(300, "300")]
    [InlineData(480, "480")]
    [InlineData(1000, "480 960 1000")]
    [InlineData(1920, "480 960 1440 1920")]
    [InlineData(3000, "480 960 1440 1920")]
    public void Are_the_usual_ones_below_its_own(int width, string widths)
    {
        var sizes = PictureSize.Of(PictureOf(Samples.Picture(SKEncodedImageFormat.Png, width, width / 2)), "lead");
        Assert.Equal(widths, string.Join(' ', sizes.Select(size => size.Width)));
        Assert.All(sizes, size => Assert.Equal(size.Width / 2, size.Height));
        Assert.All(sizes, size => Assert.Matches($@"^lead-{size.Width}\.[0-9a-f]{{8}}\.png$", size.Name));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Are_files_of_the_same_format_and_the_size_that_is_said(SKEncodedImageFormat format)
    {
        var picture = PictureOf(Samples.Picture(format, 1003, 701));
        var sizes = PictureSize.Of(picture, "lead");
        foreach (var (size, file) in sizes.Zip(PictureResizer.Make(picture, sizes)!))
        {
            var made = PictureOf(file);
            Assert.Equal((picture.Header.Format, size.Width, size.Height), (made.Header.Format, made.Width, made.Height));
        }
    }

    [Fact]
    public void Are_the_same_every_time()
    {
        var picture = PictureOf(Samples.Photograph(1000, 700, 6));
        var sizes = PictureSize.Of(picture, "lead");
        Assert.Equal(PictureResizer.Make(picture, sizes), PictureResizer.Make(picture, sizes));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public void Stand_upright(byte orientation, int redColumn, int redRow)
    {
        var picture = PictureOf(Samples.Photograph(800, 600, orientation));
        var sizes = PictureSize.Of(picture, "lead");
        foreach (var file in PictureResizer.Make(picture, sizes)!)
        {
            using var made = SKBitmap.Decode(file);
            for (var column = 0; column < 2; column++)
            {
                for (var row = 0; row < 2; row++)
                {
                    var pixel = made.GetPixel(made.Width * (2 * column + 1) / 4, made.Height * (2 * row + 1) / 4);
                    Assert.Equal((column, row) == (redColumn, redRow), pixel.Green < 128);
                }
            }
        }
    }

    [Fact]
    public void Keep_nothing_but_pixels()
    {
        var photograph = Samples.Photograph(1000, 700, 6);
        Assert.True(photograph.AsSpan().IndexOf(Samples.Place) > 0);
        var picture = PictureOf(photograph);
        foreach (var file in PictureResizer.Make(picture, PictureSize.Of(picture, "lead"))!)
        {
            Assert.Equal(-1, file.AsSpan().IndexOf(Samples.Place));
            foreach (var trace in new[] { "Exif", "secret", "ICC_PROFILE", "http" })
                Assert.DoesNotContain(trace, Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_a_drawing_are_the_drawing()
    {
        var picture = PictureOf("<svg viewBox='0 0 30 20'/>"u8.ToArray());
        var size = Assert.Single(PictureSize.Of(picture, "lead"));
        Assert.Matches(@"^lead\.[0-9a-f]{8}\.svg$", size.Name);
        Assert.Equal(picture.Content, Assert.Single(PictureResizer.Make(picture, [size])!));
    }
}
