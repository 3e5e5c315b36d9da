using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace StoryGen.Tests.Publishing;

/// <summary>RFC 4287.</summary>
public class FeedOfTheStory
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Has_what_a_feed_must_have()
    {
        using var site = Stories.PublishEverything();
        var feed = site.Xml("feed.xml");
        Assert.Equal(Atom + "feed", feed.Name);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        foreach (var element in new[] { feed, entry })
        {
            Assert.Equal("https://example.org/clock/", Assert.Single(element.Elements(Atom + "id")).Value);
            Assert.Equal("The “clock” stays", Assert.Single(element.Elements(Atom + "title")).Value);
            Assert.Equal("2031-03-05T09:30:00+01:00", Assert.Single(element.Elements(Atom + "updated")).Value);
            Assert.Equal("https://example.org/clock/", LinkOf(element, "alternate"));
        }
        Assert.Equal("https://example.org/clock/feed.xml", LinkOf(feed, "self"));
        Assert.Equal("en-GB", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("https://example.org/clock/", feed.Attribute(XNamespace.Xml + "base")!.Value);
        Assert.Equal(
            ["Robin Placeholder ", "Sam Specimen https://example.org/sam/"],
            feed.Elements(Atom + "author").Select(author => $"{author.Element(Atom + "name")!.Value} {author.Element(Atom + "uri")?.Value}"));
        Assert.Equal("A council & a clock.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("feed.xml", site.Page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
    }

    [Fact]
    public void Has_the_full_text()
    {
        using var site = Stories.PublishEverything();
        var content = site.Xml("feed.xml").Element(Atom + "entry")!.Element(Atom + "content")!;
        Assert.Equal("html", content.Attribute("type")!.Value);
        Assert.Empty(content.Elements());
        var text = new HtmlParser().ParseDocument(content.Value).Body!;
        Assert.Equal(site.Page.QuerySelector(".story")!.InnerHtml.Trim(), text.InnerHtml.Trim());
        Assert.Contains("nothing at all", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_a_date_alone_a_time_that_it_is_valid()
    {
        using var site = PublishedSite.Of(Stories.Addressed);
        var feed = site.Xml("feed.xml");
        foreach (var date in feed.Descendants().Where(element => element.Name.LocalName is "published" or "updated"))
        {
            Assert.Equal("2031-03-04T00:00:00Z", date.Value);
            Assert.True(DateTimeOffset.TryParseExact(date.Value, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        }
        Assert.Equal(3, feed.Descendants().Count(element => element.Name.LocalName is "published" or "updated"));
    }

    [Theory]
    [InlineData("", "example.org")]
    [InlineData("publisher: { name: The Gazette }", "The Gazette")]
    [InlineData("authors: [Robin Placeholder]", "Robin Placeholder")]
    public void Always_has_an_author(string line, string author)
    {
        using var site = PublishedSite.Of(line.Length == 0 ? Stories.Addressed : Stories.Addressed.With(line));
        Assert.Equal(author, Assert.Single(site.Xml("feed.xml").Elements(Atom + "author")).Element(Atom + "name")!.Value);
    }

    [Fact]
    public void Is_in_the_language_of_the_story()
    {
        using var site = PublishedSite.Of(Stories.Addressed.With("language: ar").Replace("Headline", "عنوان", StringComparison.Ordinal));
        Assert.Equal("ar", site.Xml("feed.xml").Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Theory]
    [InlineData("url: https://example.org/clock/\n", "", "SG608")]
    [InlineData("published: 2031-03-04\n", "", "SG609")]
    [InlineData("published: 2031-03-04\nurl: https://example.org/clock/\n", "", "SG608")]
    public void Is_not_there_without_address_or_date_which_is_said_once(string removed, string added, string code)
    {
        using var site = PublishedSite.Of(Stories.Addressed.Replace(removed, added, StringComparison.Ordinal));
        Assert.DoesNotContain("feed.xml", site.Files);
        Assert.Null(site.Page.QuerySelector("link[rel='alternate']"));
        Assert.Equal([code], site.Codes);
    }

    [Fact]
    public void Is_not_there_for_a_draft()
    {
        using var site = PublishedSite.Of(Stories.Addressed.With("draft: true"));
        Assert.DoesNotContain("feed.xml", site.Files);
        Assert.Null(site.Page.QuerySelector("link[rel='alternate']"));
        Assert.Empty(site.Codes);
    }

    [Fact]
    public void Goes_when_the_story_becomes_a_draft()
    {
        using var site = PublishedSite.Of(Stories.Addressed, compress: true);
        Assert.Contains("feed.xml.br", site.Files);
        site.Build(Stories.Addressed.With("draft: true"));
        Assert.DoesNotContain(site.Files, file => file.StartsWith("feed", StringComparison.Ordinal) || file.StartsWith("sitemap", StringComparison.Ordinal));
    }

    static string LinkOf(XElement element, string relation) =>
        Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
