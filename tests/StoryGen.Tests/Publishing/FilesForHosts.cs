using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using SkiaSharp;

namespace StoryGen.Tests.Publishing;

public class FilesForHosts
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    public void Allow_the_style_of_the_page_by_its_hash(string file)
    {
        using var site = Stories.PublishEverything();
        var style = Assert.Single(new HtmlParser().ParseDocument(site.Text(file)).QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'", PolicyOf(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p::before { content: \"“\\201C é 🎉\" }", "letters")]
    [InlineData("\n\np { color: red }", "lines before it")]
    [InlineData("\uFEFFp { color: red }", "a byte order mark")]
    [InlineData("/* <!-- <script> & &amp; */", "markup")]
    public void Allow_the_style_of_another_theme_by_its_hash(string style, string what)
    {
        using var site = PublishedSite.Of(Stories.Bare, files: ("theme/assets/style.css", Encoding.UTF8.GetBytes(style)));
        foreach (var file in new[] { "index.html", "404.html" })
        {
            var shown = new HtmlParser().ParseDocument(site.Text(file)).QuerySelector("style")!.TextContent;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(shown)));
            Assert.True(PolicyOf(site).Contains($"'sha256-{hash}'", StringComparison.Ordinal), $"{file} with {what}");
        }
    }

    [Fact]
    public void Allow_nothing_else_but_pictures_of_the_site()
    {
        using var site = PublishedSite.Of(Stories.Bare);
        var directives = PolicyOf(site).Split(": ", 2)[1].Split("; ").Select(directive => directive.Split(' ', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal("'none'", directives["default-src"]);
        Assert.Equal("'self'", directives["img-src"]);
        Assert.DoesNotContain("script-src", directives.Keys);
        Assert.DoesNotContain("unsafe", PolicyOf(site), StringComparison.Ordinal);
        foreach (var key in new[] { "base-uri", "form-action", "frame-ancestors" })
            Assert.Equal("'none'", directives[key]);
        Assert.Contains("  X-Content-Type-Options: nosniff\n", site.Text("_headers"), StringComparison.Ordinal);
        Assert.StartsWith("/*\n  ", site.Text("_headers"), StringComparison.Ordinal);
        Assert.Empty(site.Bytes(".nojekyll"));
    }

    [Fact]
    public void Have_files_kept_for_ever_that_change_their_name_with_their_content()
    {
        using var site = PublishedSite.Of(
            Stories.Bare.With("image: { file: lead.png, alt: A lead }"),
            files: ("input/lead.png", Pictures.Samples.Picture(SKEncodedImageFormat.Png, 600, 400)));
        var before = KeptForEver(site);
        Assert.Equal(site.Files.Where(file => file.StartsWith("lead", StringComparison.Ordinal)).Select(file => "/" + file), before.Order(StringComparer.Ordinal));
        Assert.Equal(2, before.Count);
        File.WriteAllBytes(site.Folder["input/lead.png"], Pictures.Samples.Picture(SKEncodedImageFormat.Png, 600, 401));
        site.Build();
        Assert.Empty(KeptForEver(site).Intersect(before));
        Assert.Equal(2, site.Files.Count(file => file.StartsWith("lead", StringComparison.Ordinal)));
    }

    [Fact]
    public void Have_each_text_file_compressed_beside_it()
    {
        using var site = Stories.PublishEverything(compress: true);
        string[] texts = [.. site.Files.Where(file => Path.GetExtension(file) is ".html" or ".css" or ".json" or ".svg" or ".txt" or ".xml")];
        foreach (var file in new[] { "index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt", "story.json", "story.schema.json", "favicon.svg", "logo.svg" })
            Assert.Contains(file, texts);
        Assert.All(texts, file =>
        {
            Assert.Equal(site.Bytes(file), Read(new BrotliStream(new MemoryStream(site.Bytes(file + ".br")), CompressionMode.Decompress)));
            Assert.Equal(site.Bytes(file), Read(new GZipStream(new MemoryStream(site.Bytes(file + ".gz")), CompressionMode.Decompress)));
        });
        Assert.Equal(2 * texts.Length, site.Files.Count(IsCompressed));
    }

    [Fact]
    public void Are_written_again_where_their_text_changed_and_nowhere_else()
    {
        using var site = Stories.PublishEverything(compress: true);
        site.Age();
        Assert.Equal(0, site.Build());
        Assert.DoesNotContain(site.Files, site.IsRewritten);
        site.Build(Stories.Everything.Replace("Another said", "Nobody said", StringComparison.Ordinal));
        Assert.Equal(
            ["feed.xml", "feed.xml.br", "feed.xml.gz", "index.html", "index.html.br", "index.html.gz"],
            site.Files.Where(site.IsRewritten));
        Assert.Equal(site.Bytes("index.html"), Read(new BrotliStream(new MemoryStream(site.Bytes("index.html.br")), CompressionMode.Decompress)));
        Assert.Equal(site.Bytes("feed.xml"), Read(new GZipStream(new MemoryStream(site.Bytes("feed.xml.gz")), CompressionMode.Decompress)));
    }

    [Fact]
    public void Are_not_compressed_where_nobody_wants_it()
    {
        using var site = Stories.PublishEverything();
        Assert.DoesNotContain(site.Files, IsCompressed);
    }

    static bool IsCompressed(string file) => Path.GetExtension(file) is ".br" or ".gz";

    static string PolicyOf(PublishedSite site) =>
        Assert.Single(site.Text("_headers").Split('\n'), line => line.StartsWith("  Content-Security-Policy: ", StringComparison.Ordinal));

    static List<string> KeptForEver(PublishedSite site)
    {
        var lines = site.Text("_headers").Split('\n');
        return [.. lines.Index().Where(line => line.Item.Contains("immutable", StringComparison.Ordinal)).Select(line => lines[line.Index - 1])];
    }

    static byte[] Read(Stream stream)
    {
        using var content = new MemoryStream();
        using (stream)
            stream.CopyTo(content);
        return content.ToArray();
    }
}
