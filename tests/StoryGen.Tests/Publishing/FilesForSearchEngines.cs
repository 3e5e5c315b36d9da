using System.Xml.Linq;

namespace StoryGen.Tests.Publishing;

public class FilesForSearchEngines
{
    static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Name_the_one_page_and_when_it_changed()
    {
        using var site = Stories.PublishEverything();
        var url = Assert.Single(site.Xml("sitemap.xml").Elements());
        Assert.Equal(Sitemaps + "url", url.Name);
        Assert.Equal(Sitemaps + "urlset", url.Parent!.Name);
        Assert.Equal("https://example.org/clock/", url.Element(Sitemaps + "loc")!.Value);
        Assert.Equal("2031-03-05T09:30:00+01:00", url.Element(Sitemaps + "lastmod")!.Value);
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/clock/sitemap.xml\n", site.Text("robots.txt"));
        Assert.Equal("https://example.org/clock/", site.Page.QuerySelector("link[rel='canonical']")!.GetAttribute("href"));
        Assert.Null(site.Meta("robots"));
    }

    [Fact]
    public void Have_no_date_that_the_story_does_not_have()
    {
        using var site = PublishedSite.Of(Stories.Addressed.Replace("published: 2031-03-04\n", "", StringComparison.Ordinal));
        Assert.Equal(["loc"], site.Xml("sitemap.xml").Elements().Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Keep_a_draft_out()
    {
        using var site = PublishedSite.Of(Stories.Addressed.With("draft: true"));
        Assert.Equal("User-agent: *\nDisallow: /\n", site.Text("robots.txt"));
        Assert.DoesNotContain("sitemap.xml", site.Files);
        Assert.Equal("noindex", site.Meta("robots"));
    }

    [Fact]
    public void Without_an_address_name_none()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        Assert.Equal("User-agent: *\nAllow: /\n", site.Text("robots.txt"));
        Assert.DoesNotContain("sitemap.xml", site.Files);
        Assert.Null(site.Page.QuerySelector("link[rel='canonical']"));
    }

    [Fact]
    public void Take_the_address_of_the_build_before_that_of_the_story()
    {
        using var site = PublishedSite.Of(Stories.Addressed);
        site.Build(url: "https://example.com/other/");
        Assert.Equal("https://example.com/other/", site.Xml("sitemap.xml").Descendants(Sitemaps + "loc").Single().Value);
        foreach (var file in site.Files.Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".txt" or ".json"))
            Assert.DoesNotContain("example.org", site.Text(file), StringComparison.Ordinal);
    }
}
