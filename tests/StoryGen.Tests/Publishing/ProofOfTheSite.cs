using System.Text.Json;
using SkiaSharp;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Preflight;
using StoryGen.Tests.Pictures;

namespace StoryGen.Tests.Publishing;

/// <summary>What preflight says of sites that are as they should be, and of sites that somebody changed.</summary>
public class ProofOfTheSite
{
    [Theory]
    [InlineData(Stories.Bare)]
    [InlineData(Stories.Addressed)]
    [InlineData(Stories.Everything)]
    public void Finds_nothing_in_a_site_as_it_was_built(string story)
    {
        foreach (var variant in new[] { story, story.With("draft: true"), story.Replace("language: en-GB\n", "", StringComparison.Ordinal).With("language: ar") })
        {
            using var site = PublishedSite.Of(variant, compress: true, Stories.FilesOfEverything);
            Assert.Empty(Findings(site));
        }
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a  b")]
    [InlineData("a\u00A0b\u2003c")]
    [InlineData("a\u202Eb")]
    [InlineData("</title></script>&amp;")]
    public void Reads_any_headline_as_it_is(string headline)
    {
        using var site = PublishedSite.Of(Stories.Addressed.Replace("title: Headline", $"title: {JsonSerializer.Serialize(headline)}", StringComparison.Ordinal));
        Assert.Empty(Findings(site));
    }

    [Theory]
    [InlineData("![A](<a, b.png>)")]
    [InlineData("![A](<a b.png>)")]
    [InlineData("![A](a%20b.png)")]
    [InlineData("![A](<ä.png>)")]
    [InlineData("[A](#headline)")]
    [InlineData("[A](//example.org/a)")]
    [InlineData("A[^1]\n\n[^1]: B")]
    public void Follows_links_as_a_browser_does(string text)
    {
        var png = Samples.Picture(SKEncodedImageFormat.Png, 10, 10);
        using var site = PublishedSite.Of($"{Stories.Bare}\n\n{text}\n", files: [("input/a, b.png", png), ("input/a b.png", png), ("input/ä.png", png)]);
        Assert.Empty(Findings(site));
    }

    [Theory]
    [InlineData("index.html", "og:url\" content=\"https://example.org/clock/", "og:url\" content=\"https://example.org/x/", "several addresses")]
    [InlineData("index.html", "canonical\" href=\"https://example.org/clock/", "canonical\" href=\"https://example.org/x/", "several addresses")]
    [InlineData("sitemap.xml", "/clock/", "/x/", "several addresses")]
    [InlineData("feed.xml", "<id>https://example.org/clock/", "<id>https://example.org/x/", "several addresses")]
    [InlineData("feed.xml", "</feed>", "</feed", "several addresses")]
    [InlineData("index.html", "\"name\":\"Alex Specimen\"", "\"name\":\"Sam Nobody\"", "the speaker Sam Nobody")]
    [InlineData("index.html", "\"text\":\"it is ours\"", "\"text\":\"it is yours\"", "a quotation")]
    [InlineData("index.html", "\"dateModified\":\"2031-03-05", "\"dateModified\":\"2031-03-06", "dateModified")]
    [InlineData("index.html", "\"@type\":\"NewsArticle\",", "\"@type\":\"NewsArticle\"", "no JSON")]
    [InlineData("index.html", "type=\"application/ld+json\"", "", "no structured data")]
    [InlineData("index.html", "href=\"feed.xml\"", "href=\"feed2.xml\"", "feed2.xml leads nowhere")]
    [InlineData("index.html", "</h1>", "</h1><img src=https://example.com/a.png alt>", "another host")]
    [InlineData("404.html", "</h1>", "</h1><script src=https://example.com/a.js></script>", "another host")]
    [InlineData("404.html", "<style>", "<style> ", "another hash")]
    [InlineData("_headers", "'sha256-", "'sha256-A", "another hash")]
    public void Finds_what_somebody_changed(string file, string written, string changed, string finding)
    {
        using var site = Stories.PublishEverything();
        var text = site.Text(file);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {written}");
        File.WriteAllText(site.Folder[$"output/{file}"], text[..at] + changed + text[(at + written.Length)..]);
        Assert.Contains(Findings(site), message => message.Contains(finding, StringComparison.Ordinal));
    }

    static List<string> Findings(PublishedSite site)
    {
        var diagnostics = new DiagnosticBag();
        PreflightChecker.Check(new ProjectFolders(site.Folder.Path), diagnostics);
        return [.. diagnostics.InFileOrder().Select(diagnostic => diagnostic.Message)];
    }
}
