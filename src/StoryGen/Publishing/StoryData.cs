using System.Text.Json;
using StoryGen.Binding;
using StoryGen.Composing;

namespace StoryGen.Publishing;

/// <summary>The story as data, <c>story.json</c>: what was quoted, who said it, where, and what it was compared with.</summary>
internal static class StoryData
{
    public const string SchemaFile = "story.schema.json";

    public static byte[] Of(Page page, Story story) => JsonText.Write(json => Write(json, page, story), indented: true);

    static void Write(Utf8JsonWriter json, Page page, Story story)
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaFile);
        json.WriteString("title", page.Title);
        json.WriteIf("description", page.Description);
        json.WriteString("language", page.Language);
        json.WriteIf("section", page.Section);
        json.WriteIf("published", page.Published?.Iso);
        json.WriteIf("updated", page.Updated?.Iso);
        json.WriteIf("url", page.Url);
        json.WriteBoolean("draft", page.IsDraft);
        json.WriteList("authors", page.Authors, author => WriteNamed(json, author));
        if (page.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            WriteNamed(json, new(publisher.Name, publisher.Url));
        }
        json.WriteStartObject("coverage");
        json.WriteNumber("attributed", story.Coverage.Attributed);
        json.WriteNumber("passages", story.Coverage.Passages);
        json.WriteEndObject();
        var quotes = story.Quotes.ToDictionary(quote => quote.Id);
        json.WriteList("quotes", page.Quotes, quote => WriteQuote(json, quotes[quote.Id]));
        json.WriteList("sources", story.Sources, source => WriteSource(json, source));
        json.WriteList("corrections", page.Corrections, correction =>
        {
            json.WriteStartObject();
            json.WriteString("date", correction.Date.Iso);
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        });
        json.WriteList("related", page.Related, related => WriteNamed(json, related));
        json.WriteEndObject();
    }

    static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("id", quote.Id);
        json.WriteString("text", quote.Words);
        json.WriteStartObject("speaker");
        json.WriteString("name", quote.Speaker!.Name);
        json.WriteIf("role", quote.Speaker.Role);
        json.WriteString("kind", NameOf(quote.Speaker.Kind));
        json.WriteEndObject();
        json.WriteIf("source", quote.Source?.Id);
        json.WriteStartObject("verdict");
        json.WriteString("agreement", NameOf(quote.Verdict.Agreement));
        json.WriteString("against", quote.Verdict.Against);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteIf("kind", source.Kind is { } kind ? NameOf(kind) : null);
        json.WriteIf("publisher", source.Publisher);
        json.WriteIf("date", source.Date?.ToString());
        json.WriteIf("url", source.Url?.Value);
        json.WriteIf("archive", source.Archive?.Value);
        json.WriteIf("via", source.Via?.Id);
        json.WriteIf("sha256", source.Sha256);
        json.WriteEndObject();
    }

    static void WriteNamed(Utf8JsonWriter json, PageLink named)
    {
        json.WriteStartObject();
        json.WriteString("name", named.Name);
        json.WriteIf("url", named.Url);
        json.WriteEndObject();
    }

    static string NameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
