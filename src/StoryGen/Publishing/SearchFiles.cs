using System.Text;
using System.Xml;
using StoryGen.Composing;

namespace StoryGen.Publishing;

/// <summary>What search engines look for: <c>robots.txt</c> (RFC 9309) and <c>sitemap.xml</c> (sitemaps.org).</summary>
internal static class SearchFiles
{
    public const string SitemapFile = "sitemap.xml";

    const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Robots(Page page)
    {
        var text = page.IsDraft ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\n";
        return Encoding.UTF8.GetBytes(page.IsListed ? $"{text}\nSitemap: {page.AddressOf(SitemapFile)}\n" : text);
    }

    public static byte[] Sitemap(Page page)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteStartElement("url", Sitemaps);
            xml.WriteElementString("loc", Sitemaps, page.Url);
            if ((page.Updated ?? page.Published) is { } date)
                xml.WriteElementString("lastmod", Sitemaps, date.Iso);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }
}
