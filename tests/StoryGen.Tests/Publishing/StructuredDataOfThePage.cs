using System.Text.Json;

namespace StoryGen.Tests.Publishing;

public class StructuredDataOfThePage
{
    public static TheoryData<string> Headlines =>
    [
        "The \"clock\" isn't 'wrong'",
        "</script><script>alert(1)</script>",
        "<!--<script> & ]]> </SCRIPT >",
        "We won 🎉👩‍👩‍👧",
        "\u200Fשלום\u200E and \u202Bمرحبا\u202C \u2067x\u2069",
        @"back\slash \u003c/script> &lt;/script&gt; &amp;",
        "two\u2028lines\u2029of it",
        string.Concat(Enumerable.Repeat("“word” ", 72))[..500].TrimEnd() + "x",
    ];

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Has_the_headline_of_the_page_and_never_ends_early(string headline)
    {
        using var site = PublishedSite.Of(Stories.Addressed.Replace("title: Headline", $"title: {JsonSerializer.Serialize(headline)}", StringComparison.Ordinal));
        Assert.Equal(headline, site.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(headline, site.StructuredData.GetProperty("headline").GetString());
        Assert.Equal(headline, site.Page.Title);
        Assert.Equal(headline, site.Meta("og:title"));
        Assert.Equal(headline, site.Json("story.json").GetProperty("title").GetString());
        Assert.Equal(headline, site.Xml("feed.xml").Element(FeedOfTheStory.Atom + "title")!.Value);
        Assert.Single(site.Page.QuerySelectorAll("script"));
        var script = site.Text("index.html").Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];
        Assert.DoesNotContain('<', script);
        Assert.Equal(site.Page.QuerySelector("script")!.TextContent, script);
    }

    [Fact]
    public void Is_a_news_article_with_what_the_page_shows()
    {
        using var site = Stories.PublishEverything();
        var data = site.StructuredData;
        Assert.Equal("https://schema.org", TextOf(data, "@context"));
        Assert.Equal("NewsArticle", TextOf(data, "@type"));
        Assert.Equal("A council & a clock.", TextOf(data, "description"));
        Assert.Equal("en-GB", TextOf(data, "inLanguage"));
        Assert.Equal("Towns", TextOf(data, "articleSection"));
        Assert.Equal("2031-03-04", TextOf(data, "datePublished"));
        Assert.Equal("2031-03-05T09:30:00+01:00", TextOf(data, "dateModified"));
        Assert.Equal(["2031-03-04", "2031-03-05T09:30:00+01:00"], site.Page.QuerySelectorAll("header time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal("https://example.org/clock/", TextOf(data, "url"));
        Assert.Equal("https://example.org/clock/", TextOf(data, "mainEntityOfPage"));
        Assert.Equal("https://example.org/clock/card.png", TextOf(data, "image"));
        Assert.Equal(
            ["Person Robin Placeholder ", "Person Sam Specimen https://example.org/sam/"],
            data.GetProperty("author").EnumerateArray().Select(author => $"{TextOf(author, "@type")} {TextOf(author, "name")} {TextOf(author, "url")}"));
        var publisher = data.GetProperty("publisher");
        Assert.Equal(("Organization", "The Gazette", "https://example.org/"), (TextOf(publisher, "@type"), TextOf(publisher, "name"), TextOf(publisher, "url")));
        Assert.Equal("https://example.org/clock/logo.svg", TextOf(publisher, "logo"));
        Assert.Contains("logo.svg", site.Files);
    }

    [Fact]
    public void Has_every_quote_with_who_said_it_and_where()
    {
        using var site = Stories.PublishEverything();
        var quotes = site.StructuredData.GetProperty("hasPart").EnumerateArray().ToList();
        Assert.Equal(["it is ours", "we like it so", "The clock stays", "I set my watch by it"], quotes.Select(quote => TextOf(quote, "text")!.TrimEnd(',')));
        Assert.All(quotes, quote => Assert.Equal(("Quotation", "en-GB"), (TextOf(quote, "@type"), TextOf(quote, "inLanguage"))));
        Assert.Equal(
            ["Person Alex Specimen Mayor ", "Person Alex Specimen Mayor ", "Organization Town Council  Elected body", "Person A passer-by  "],
            quotes.Select(quote => quote.GetProperty("creator")).Select(creator => $"{TextOf(creator, "@type")} {TextOf(creator, "name")} {TextOf(creator, "jobTitle")} {TextOf(creator, "description")}"));
        Assert.Equal(
            ["Call with the mayor", "Call with the mayor", "Minutes of the <council>", "Call with the mayor"],
            quotes.Select(quote => TextOf(quote.GetProperty("isBasedOn"), "name")));
        Assert.All(quotes, quote =>
        {
            var (page, anchor) = (TextOf(quote, "@id")!.Split('#')[0], TextOf(quote, "@id")!.Split('#')[1]);
            Assert.Equal("https://example.org/clock/", page);
            Assert.Contains(TextOf(quote, "text")!, site.Page.GetElementById(anchor)!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Cites_every_source_in_the_order_of_the_page()
    {
        using var site = Stories.PublishEverything();
        var sources = site.StructuredData.GetProperty("citation").EnumerateArray().ToList();
        Assert.Equal(site.Page.QuerySelectorAll(".sources .work cite").Select(cite => cite.TextContent), sources.Select(source => TextOf(source, "name")));
        Assert.Equal(3, sources.Count);
        Assert.All(sources, source => Assert.Equal("CreativeWork", TextOf(source, "@type")));
        var minutes = sources[1];
        Assert.Equal(
            ("Minutes of the <council>", "https://example.org/minutes/", "https://example.org/archive/", "2031-03-03", "Town Council"),
            (TextOf(minutes, "name"), TextOf(minutes, "url"), TextOf(minutes, "archivedAt"), TextOf(minutes, "datePublished"), TextOf(minutes.GetProperty("publisher"), "name")));
        Assert.Equal(["@type", "name"], sources[0].EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public void Has_the_corrections()
    {
        using var site = Stories.PublishEverything();
        var correction = Assert.Single(site.StructuredData.GetProperty("correction").EnumerateArray());
        Assert.Equal(
            ("CorrectionComment", "It said \"sixteen\" minutes.", "2031-03-05"),
            (TextOf(correction, "@type"), TextOf(correction, "text"), TextOf(correction, "datePublished")));
    }

    [Fact]
    public void Says_nothing_that_the_story_does_not()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        Assert.Equal(["@context", "@type", "headline", "inLanguage"], site.StructuredData.EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public void Without_an_address_has_nothing_that_needs_one()
    {
        using var site = PublishedSite.Of(
            Stories.Everything.Replace("\nurl: https://example.org/clock/", "", StringComparison.Ordinal), files: Stories.FilesOfEverything);
        var data = site.StructuredData;
        foreach (var key in new[] { "url", "mainEntityOfPage", "image" })
            Assert.Null(TextOf(data, key));
        Assert.Null(TextOf(data.GetProperty("publisher"), "logo"));
        Assert.All(data.GetProperty("hasPart").EnumerateArray(), quote => Assert.Null(TextOf(quote, "@id")));
        Assert.Equal("2031-03-04", TextOf(data, "datePublished"));
    }

    internal static string? TextOf(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.GetString() : null;
}
