using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StoryGen.Composing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Publishing;

/// <summary>The page as JSON-LD (schema.org): a NewsArticle whose parts are Quotations. It says what the page shows, no more.</summary>
internal static class StructuredData
{
    /// <summary>Letters of every script as they are; what could end a script element is escaped.</summary>
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Html Of(Page page)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            WriteArticle(json, page);
        return Html.FromRenderer(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    static void WriteArticle(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", page.Title);
        Write(json, "description", page.Description);
        json.WriteString("inLanguage", page.Language);
        Write(json, "articleSection", page.Section);
        Write(json, "datePublished", page.Published?.Iso);
        Write(json, "dateModified", page.Updated?.Iso);
        Write(json, "url", page.Url);
        Write(json, "mainEntityOfPage", page.Url);
        WriteList(json, "author", page.Authors, author => WriteNamed(json, "Person", author));
        if (page.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WriteNamed(json, "Organization", publisher);
        }
        WriteList(json, "hasPart", page.Quotes, quote => WriteQuotation(json, quote, page));
        WriteList(json, "citation", page.Sources, source => WriteSource(json, source));
        WriteList(json, "correction", page.Corrections, correction => WriteCorrection(json, correction));
        json.WriteEndObject();
    }

    static void WriteQuotation(Utf8JsonWriter json, PageQuote quote, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        Write(json, "@id", page.Url is { } url ? $"{url}#{quote.Id}" : null);
        json.WriteString("text", quote.Words);
        json.WriteString("inLanguage", page.Language);
        json.WriteStartObject("creator");
        json.WriteString("@type", quote.Kind == SpeakerKind.Person ? "Person" : "Organization");
        json.WriteString("name", quote.Speaker);
        // An organisation has no job.
        Write(json, quote.Kind == SpeakerKind.Person ? "jobTitle" : "description", quote.Role);
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
        Write(json, "url", source.Url);
        Write(json, "archivedAt", source.Archive);
        Write(json, "datePublished", source.Date?.Iso);
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

    static void WriteNamed(Utf8JsonWriter json, string type, PageLink named)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", named.Name);
        Write(json, "url", named.Url);
        json.WriteEndObject();
    }

    static void WriteList<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(key);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
