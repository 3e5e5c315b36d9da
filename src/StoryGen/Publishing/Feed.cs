using System.Xml;
using StoryGen.Composing;
using StoryGen.Text;

namespace StoryGen.Publishing;

/// <summary>The story as an Atom feed of one entry with its full text (RFC 4287).</summary>
internal static class Feed
{
    const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Of(Page page, Html body)
    {
        var (url, published) = (page.Url!, page.Published!);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, page.Language);
            xml.WriteAttributeString("xml", "base", null, url);
            WriteHead(xml, page, url);
            WriteLink(xml, "self", page.AddressOf(page.Feed!)!);
            WriteAuthors(xml, page, url);
            xml.WriteStartElement("entry", Atom);
            WriteHead(xml, page, url);
            xml.WriteElementString("published", Atom, TimeOf(published));
            if (page.Description is { } description)
                xml.WriteElementString("summary", Atom, description);
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(body.Value);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    static void WriteHead(XmlWriter xml, Page page, string url)
    {
        xml.WriteElementString("id", Atom, url);
        xml.WriteElementString("title", Atom, page.Title);
        xml.WriteElementString("updated", Atom, TimeOf(page.Updated ?? page.Published!));
        WriteLink(xml, "alternate", url);
    }

    static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A feed must name an author (RFC 4287, 4.1.1): the publisher, or the host that it is published at, stands in for one.</summary>
    static void WriteAuthors(XmlWriter xml, Page page, string url)
    {
        IReadOnlyList<PageLink> authors = page.Authors.Count > 0 ? page.Authors : [new(page.Publisher?.Name ?? new Uri(url).Host, page.Publisher?.Url)];
        foreach (var author in authors)
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author.Name);
            if (author.Url is not null)
                xml.WriteElementString("uri", Atom, author.Url);
            xml.WriteEndElement();
        }
    }

    /// <summary>Atom knows no date without a time: a date alone is its midnight in UTC.</summary>
    static string TimeOf(PageDate date) => date.Iso.Contains('T', StringComparison.Ordinal)
        ? date.Iso
        : date.Iso + "T00:00:00Z";
}
