using System.Text;
using SkiaSharp;
using StoryGen.Diagnostics;
using StoryGen.Picturing.Images;
using StoryGen.Tests.Support;
using StoryGen.Text;

namespace StoryGen.Tests.Pictures;

public sealed class ReadingAPicture : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    Picture? Read(byte[] content)
    {
        File.WriteAllBytes(_folder["picture"], content);
        return Picture.Read(_folder["picture"], new SourceText("story.md", "picture").At(0), _diagnostics);
    }

    string Codes => string.Join(' ', _diagnostics.InFileOrder().Select(diagnostic => diagnostic.Code));

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "Jpeg")]
    [InlineData(SKEncodedImageFormat.Png, "Png")]
    [InlineData(SKEncodedImageFormat.Webp, "WebP")]
    public void Its_format_and_size_are_known(SKEncodedImageFormat format, string name)
    {
        var picture = Read(Samples.Picture(format, 40, 30))!;
        Assert.Equal((name, 40, 30), (picture.Header.Format.ToString(), picture.Width, picture.Height));
    }

    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(6, 30, 40)]
    [InlineData(8, 30, 40)]
    [InlineData(9, 40, 30)]
    public void A_turned_photograph_has_the_size_that_is_seen(byte orientation, int width, int height)
    {
        var picture = Read(Samples.Photograph(40, 30, orientation))!;
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120' height=\"80px\"/>", 120, 80)]
    [InlineData("<?xml version='1.0'?>\n<!-- drawn by hand -->\n<!DOCTYPE svg>\n<svg viewBox='0 0 300 200' stroke-width='2'><rect width='1'/></svg>", 300, 200)]
    [InlineData("\uFEFF<svg viewBox='0,0,300,200' width='150'></svg>", 150, 100)]
    [InlineData("<svg width='100%' height='100%'></svg>", 0, 0)]
    public void An_SVG_has_the_size_of_its_root(string svg, int width, int height)
    {
        var picture = Read(Encoding.UTF8.GetBytes(svg))!;
        Assert.Equal((PictureFormat.Svg, width, height), (picture.Header.Format, picture.Width, picture.Height));
    }

    [Fact]
    public void A_GIF_has_the_size_of_its_screen() =>
        Assert.Equal(
            (300, 2),
            Read([.. "GIF89a"u8, 44, 1, 2, 0, 0, 0, 0, 0x3B]) is { } gif ? (gif.Width, gif.Height) : default);

    [Theory]
    [InlineData("")]
    [InlineData("not a picture at all")]
    [InlineData("<html><svg width='1' height='1'/></html>")]
    [InlineData("BM6\0\0\0")]
    public void What_is_no_picture_is_reported(string content)
    {
        Assert.Null(Read(Encoding.Latin1.GetBytes(content)));
        Assert.Equal("SG414", Codes);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_picture_that_breaks_off_anywhere_is_reported(SKEncodedImageFormat format)
    {
        var whole = Samples.Picture(format, 40, 30);
        for (var length = 12; length < whole.Length - 4; length++)
        {
            Assert.Null(Read(whole[..length]));
            Assert.Equal("SG415", Codes[^5..]);
        }
    }

    [Fact]
    public void Any_byte_may_be_wrong()
    {
        var random = new Random(1);
        foreach (var whole in new[] { Samples.Photograph(40, 30, 6), Samples.Picture(SKEncodedImageFormat.Png, 40, 30), Samples.Picture(SKEncodedImageFormat.Webp, 40, 30) })
        {
            for (var i = 0; i < 1000; i++)
            {
                var wrong = whole.ToArray();
                for (var n = 0; n < 3; n++)
                    wrong[random.Next(Math.Min(wrong.Length, 200))] = (byte)random.Next(256);
                if (Read(wrong) is { } picture && picture.Width < 2000)
                    PictureResizer.Make(picture, PictureSize.Of(picture, "lead"));
            }
        }
    }

    [Theory]
    [InlineData(10_000, 5_001)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void More_than_fifty_megapixels_are_reported_without_decoding(int width, int height)
    {
        Assert.Null(Read(Samples.Claiming(width, height)));
        Assert.Equal("SG416", Codes);
    }

    [Fact]
    public void Fifty_megapixels_are_read() => Assert.NotNull(Read(Samples.Claiming(10_000, 5_000)));
}
