using StoryGen.Picturing.Images;

namespace StoryGen.Tests.Publishing;

public class TagsForSocialNetworks
{
    [Fact]
    public void Say_what_the_page_says()
    {
        using var site = Stories.PublishEverything();
        var page = site.Page;
        Assert.Equal("article", site.Meta("og:type"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, site.Meta("og:title"));
        Assert.Equal(page.QuerySelector(".standfirst")!.TextContent, site.Meta("og:description"));
        Assert.Equal(page.QuerySelector(".standfirst")!.TextContent, site.Meta("description"));
        Assert.Equal("The Gazette", site.Meta("og:site_name"));
        Assert.Equal(page.QuerySelector(".section")!.TextContent, site.Meta("article:section"));
        Assert.Equal(page.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), site.Meta("og:url"));
        Assert.Equal(
            page.QuerySelectorAll("header time").Select(time => time.GetAttribute("datetime")),
            [site.Meta("article:published_time"), site.Meta("article:modified_time")]);
    }

    [Fact]
    public void Have_the_card_with_its_size_and_words()
    {
        using var site = Stories.PublishEverything();
        Assert.Equal("https://example.org/clock/card.png", site.Meta("og:image"));
        var png = site.Bytes("card.png");
        var header = PictureHeader.Read(PictureFormat.Png, png)!;
        Assert.Equal((1200, 630), (header.Width, header.Height));
        Assert.Equal(("1200", "630"), (site.Meta("og:image:width"), site.Meta("og:image:height")));
        Assert.Equal("The “clock” stays", site.Meta("og:image:alt"));
        Assert.Equal("summary_large_image", site.Meta("twitter:card"));
    }

    [Fact]
    public void Without_an_address_have_no_picture()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        Assert.Equal(
            ["og:type", "og:title"],
            site.Page.QuerySelectorAll("meta[property], meta[name^='twitter']").Select(meta => meta.GetAttribute("property")));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/card.png")]
    [InlineData("https://example.org/clock", "https://example.org/card.png")]
    [InlineData("https://example.org/clock/index.html", "https://example.org/clock/card.png")]
    [InlineData("https://example.org/clock/?a=b&c=/d/", "https://example.org/clock/card.png")]
    [InlineData("https://example.org:8443/ä/", "https://example.org:8443/%C3%A4/card.png")]
    public void Have_the_card_where_it_lies_beside_the_page(string url, string card)
    {
        using var site = PublishedSite.Of(Stories.Addressed.Replace("https://example.org/clock/", url, StringComparison.Ordinal));
        Assert.Equal(card, site.Meta("og:image"));
        Assert.Equal(url, site.Meta("og:url"));
    }
}
