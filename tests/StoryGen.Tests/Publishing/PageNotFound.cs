using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StoryGen.Tests.Publishing;

/// <summary>It is served at any depth, so whatever it referred to by a relative address would not be there.</summary>
public class PageNotFound
{
    [Fact]
    public void Refers_to_the_story_by_its_whole_address_and_to_nothing_else()
    {
        using var site = Stories.PublishEverything();
        var page = Parse(site);
        Assert.Equal("https://example.org/clock/", Assert.Single(page.QuerySelectorAll("[href], [src], [srcset]")).GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name='robots']")!.GetAttribute("content"));
        var style = page.QuerySelector("style")!.TextContent;
        Assert.NotEmpty(style);
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("This page does not exist", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Refers_to_nothing_without_an_address()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        Assert.Empty(Parse(site).QuerySelectorAll("[href], [src], [srcset]"));
    }

    [Fact]
    public void Is_in_the_language_of_the_story()
    {
        using var site = PublishedSite.Of(Stories.Bare.With("language: ar"));
        var root = Parse(site).DocumentElement;
        Assert.Equal(("ar", "rtl"), (root.GetAttribute("lang"), root.GetAttribute("dir")));
        Assert.Equal("هذه الصفحة غير موجودة", root.QuerySelector("h1")!.TextContent);
    }

    static IHtmlDocument Parse(PublishedSite site) => new HtmlParser().ParseDocument(site.Text("404.html"));
}
