using System.Globalization;
using System.Text;
using SkiaSharp;
using StoryGen.Picturing.Images;
using StoryGen.Tests.Pictures;

namespace StoryGen.Tests.Publishing;

public class PicturesOfThePage
{
    static readonly string WithLead = Stories.Addressed.With("image: { file: lead.jpg, alt: \"A \\\"clock\\\" & a tower\", credit: Robin, license: CC0 }");

    static PublishedSite PublishLead() => PublishedSite.Of(WithLead, files: ("input/lead.jpg", Samples.Photograph(1200, 800, 6)));

    [Fact]
    public void Lead_in_sizes_that_are_what_they_say()
    {
        using var site = PublishLead();
        var image = site.Page.QuerySelector("figure img")!;
        var sizes = image.GetAttribute("srcset")!.Split(", ").Select(size => size.Split(' ')).ToList();
        Assert.Equal(["480w", "800w"], sizes.Select(size => size[1]));
        Assert.All(sizes, size => Assert.Equal(size[1], $"{SizeOf(site, size[0]).Width}w"));
        Assert.Equal(sizes[^1][0], image.GetAttribute("src"));
        Assert.False(string.IsNullOrEmpty(image.GetAttribute("sizes")));
        // The photograph was taken with the camera on its side.
        Assert.Equal(("800", "1200"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal((800, 1200), SizeOf(site, sizes[^1][0]));
        Assert.Equal("A \"clock\" & a tower", image.GetAttribute("alt"));
        Assert.Equal("Image: Robin (CC0)", site.Page.QuerySelector("figure figcaption")!.TextContent);
        Assert.Equal("https://example.org/clock/" + sizes[^1][0], site.StructuredData.GetProperty("image").GetString());
    }

    [Theory]
    [InlineData("lead.jpg")]
    [InlineData("./lead.jpg")]
    [InlineData("assets/lead.jpg")]
    [InlineData("assets//Our Lead.jpeg")]
    public void Lead_without_saying_where_they_were_taken(string file)
    {
        var photograph = Samples.Photograph(1200, 800, 6);
        using var site = PublishedSite.Of(WithLead.Replace("lead.jpg", file, StringComparison.Ordinal), files: ($"input/{file}", photograph));
        var published = site.Files.Where(name => Path.GetExtension(name) is ".jpg" or ".jpeg").ToList();
        Assert.Equal(2, published.Count);
        Assert.All(published, name => Assert.Matches("^(our-)?lead-(480|800)\\.[0-9a-f]{8}\\.jpg$", name));
        Assert.All(site.Files, name =>
        {
            Assert.Equal(-1, site.Bytes(name).AsSpan().IndexOf(Samples.Place));
            Assert.DoesNotContain("A secret comment", Encoding.Latin1.GetString(site.Bytes(name)), StringComparison.Ordinal);
            Assert.NotEqual(photograph, site.Bytes(name));
        });
    }

    [Fact]
    public void Lead_are_made_again_only_when_they_changed()
    {
        using var site = PublishLead();
        site.Age();
        site.Build(WithLead.Replace("few words", "many words", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files.Where(file => file.StartsWith("lead", StringComparison.Ordinal)), site.IsRewritten);
        File.WriteAllBytes(site.Folder["input/lead.jpg"], Samples.Photograph(1200, 800, 1));
        site.Build();
        var files = site.Files.Where(file => file.StartsWith("lead", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, files.Count);
        Assert.All(files, file => Assert.True(site.IsRewritten(file), file));
    }

    [Fact]
    public void In_the_text_have_their_size()
    {
        using var site = PublishedSite.Of(
            Stories.Bare + "\n\n![A clock](clock.png) and ![a drawing](<a b.svg>) and ![a photograph](photograph.jpg \"Title\")\n",
            files:
            [
                ("input/clock.png", Samples.Picture(SKEncodedImageFormat.Png, 123, 45)),
                ("input/a b.svg", Encoding.UTF8.GetBytes(Support.Samples.Svg)),
                ("input/photograph.jpg", Samples.Photograph(60, 40, 6)),
            ]);
        Assert.Equal(
            ["clock.png 123 45 A clock", "a%20b.svg 40 30 a drawing", "photograph.jpg 40 60 a photograph"],
            site.Page.QuerySelectorAll(".story img").Select(image => $"{image.GetAttribute("src")} {image.GetAttribute("width")} {image.GetAttribute("height")} {image.GetAttribute("alt")}"));
        foreach (var file in new[] { "clock.png", "a b.svg", "photograph.jpg" })
            Assert.Contains(file, site.Files);
    }

    [Fact]
    public void Card_is_drawn_again_only_when_what_it_shows_changed()
    {
        using var site = Stories.PublishEverything();
        site.Age();
        site.Build(Stories.Everything.Replace("Another said", "Nobody said", StringComparison.Ordinal));
        Assert.True(site.IsRewritten("index.html"));
        Assert.False(site.IsRewritten("card.png"));
        foreach (var (shown, other) in new[] { ("The “clock” stays", "The clock goes"), ("section: Towns", "section: World"), ("The Gazette", "The Herald"), ("updated: 2031-03-05", "updated: 2031-03-06"), ("not_quotes: [the Fast One]", "not_quotes: [nothing at all, the Fast One]") })
        {
            site.Build(Stories.Everything);
            site.Age();
            site.Build(Stories.Everything.Replace(shown, other, StringComparison.Ordinal));
            Assert.True(site.IsRewritten("card.png"), other);
        }
    }

    [Fact]
    public void Card_that_is_damaged_is_drawn_again()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        var card = site.Bytes("card.png");
        File.WriteAllBytes(site.Folder["output/card.png"], card[..^100]);
        site.Build();
        Assert.Equal(card, site.Bytes("card.png"));
    }

    static (int Width, int Height) SizeOf(PublishedSite site, string file)
    {
        var content = site.Bytes(file);
        var header = PictureHeader.Read(PictureHeader.FormatOf(content)!.Value, content)!;
        Assert.False(header.IsTurned, string.Create(CultureInfo.InvariantCulture, $"{file} is turned"));
        return (header.Width, header.Height);
    }
}
