using System.Text;
using System.Text.Json;
using StoryGen.Composing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;
using StoryGen.Writing;

namespace StoryGen.Publishing;

/// <summary>The page as JSON-LD (schema.org): a NewsArticle whose parts are Quotations. It says what the page shows, no more.</summary>
internal static class StructuredData
{
    public static Html Of(Page page) =>
        Html.FromRenderer(Encoding.UTF8.GetString(JsonText.Write(json => WriteArticle(json, page))));

    static void WriteArticle(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", page.Title);
        json.WriteIf("description", page.Description);
        json.WriteString("inLanguage", page.Language);
        json.WriteIf("articleSection", page.Section);
        json.WriteIf("datePublished", page.Published?.Iso);
        json.WriteIf("dateModified", page.Updated?.Iso);
        json.WriteIf("url", page.Url);
        json.WriteIf("mainEntityOfPage", page.Url);
        json.WriteList("author", page.Authors, author => WriteNamed(json, "Person", author with { Url = page.Absolute(author.Url) }));
        if (page.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WritePublisher(json, page, publisher);
        }
        if (page.Url is not null)
            json.WriteString("image", page.AddressOf(page.Image?.File ?? CardFile.FileName));
        json.WriteList("hasPart", page.Quotes, quote => WriteQuotation(json, quote, page));
        json.WriteList("citation", page.Sources, source => WriteSource(json, source));
        json.WriteList("correction", page.Corrections, correction => WriteCorrection(json, correction));
        json.WriteEndObject();
    }

    static void WriteQuotation(Utf8JsonWriter json, PageQuote quote, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteIf("@id", page.Url is { } url ? $"{url}#{quote.Id}" : null);
        json.WriteString("text", quote.Words);
        json.WriteString("inLanguage", page.Language);
        json.WriteStartObject("creator");
        json.WriteString("@type", quote.Kind == SpeakerKind.Person ? "Person" : "Organization");
        json.WriteString("name", quote.Speaker);
        // An organisation has no job.
        json.WriteIf(quote.Kind == SpeakerKind.Person ? "jobTitle" : "description", quote.Role);
        json.WriteEndObject();
        if (quote.Source is { } source)
        {
            json.WritePropertyName("isBasedOn");
            WriteSource(json, source);
        }
        json.WriteEndObject();
    }

    static void WriteSource(Utf8JsonWriter json, PageSource source)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Title);
        json.WriteIf("url", source.Url);
        json.WriteIf("archivedAt", source.Archive);
        json.WriteIf("datePublished", source.Date?.Iso);
        if (source.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WriteNamed(json, "Organization", new(publisher, null));
        }
        json.WriteEndObject();
    }

    static void WriteCorrection(Utf8JsonWriter json, PageCorrection correction)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CorrectionComment");
        json.WriteString("text", correction.Text);
        json.WriteString("datePublished", correction.Date.Iso);
        json.WriteEndObject();
    }

    static void WritePublisher(Utf8JsonWriter json, Page page, PagePublisher publisher)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("name", publisher.Name);
        json.WriteIf("url", page.Absolute(publisher.Url));
        json.WriteIf("logo", publisher.Logo is { } logo ? page.AddressOf(logo) : null);
        json.WriteEndObject();
    }

    static void WriteNamed(Utf8JsonWriter json, string type, PageLink named)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", named.Name);
        json.WriteIf("url", named.Url);
        json.WriteEndObject();
    }
}
