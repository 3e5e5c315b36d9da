using System.Text.Json;
using System.Xml.Linq;
using StoryGen.Diagnostics;
using StoryGen.Publishing;

namespace StoryGen.Preflight;

/// <summary>Canonical address, Open Graph, feed and sitemap name one address; a draft is kept from search engines.</summary>
internal static class AddressCheck
{
    public static void Check(BuiltSite site, DiagnosticBag diagnostics)
    {
        var page = site.Index;
        var addresses = new List<(string Part, string? Address)>
        {
            ("the canonical address", page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")),
            ("og:url", page.QuerySelector("meta[property='og:url']")?.GetAttribute("content")),
        };
        var isDraft = page.QuerySelector(".draft") is not null;
        if (!isDraft)
            addresses.Add(("sitemap.xml", Find(site, "sitemap.xml", "loc")));
        if (site.Files.Contains("feed.xml"))
        {
            addresses.Add(("feed.xml", Find(site, "feed.xml", "id")));
            if (Find(site, "feed.xml", "title") != page.QuerySelector("h1")?.TextContent)
                diagnostics.Add(Problems.PartsDisagree(site.NameOf("feed.xml"), "the title of the feed is not the headline"));
        }
        if (addresses.Select(part => part.Address).Distinct().Count() > 1)
        {
            var parts = addresses.Select(part => $"{part.Part} says {part.Address ?? "nothing"}");
            diagnostics.Add(Problems.PartsDisagree(site.PageName, $"the parts of the site name several addresses: {string.Join(", ", parts)}"));
        }
        if (site.Text("story.json") is { } story && !story.Contains(JsonEncodedText.Encode(page.QuerySelector("h1")?.TextContent ?? "", JsonText.Encoder).Value, StringComparison.Ordinal))
            diagnostics.Add(Problems.PartsDisagree(site.NameOf("story.json"), "its title is not the headline"));
        var isHidden = page.QuerySelector("meta[name='robots']")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true;
        if (isDraft && !isHidden)
            diagnostics.Add(Problems.PartsDisagree(site.PageName, "the page is a draft, but search engines may list it"));
    }

    static string? Find(BuiltSite site, string file, string element)
    {
        if (site.Text(file) is not { } text)
            return null;
        try
        {
            return XDocument.Parse(text).Descendants().FirstOrDefault(found => found.Name.LocalName == element)?.Value;
        }
        catch (System.Xml.XmlException)
        {
            return $"no XML in {file}";
        }
    }
}
