using System.Text.Json;
using AngleSharp.Dom;
using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Preflight;

/// <summary>The JSON-LD of the page is JSON, and says what the page shows: headline, dates, quotations, names.</summary>
internal static class StructuredDataCheck
{
    public static void Check(BuiltSite site, DiagnosticBag diagnostics)
    {
        var page = site.Index;
        if (page.QuerySelector("script[type='application/ld+json']") is not { } script)
        {
            diagnostics.Add(Problems.PartsDisagree(site.PageName, "there is no structured data"));
            return;
        }
        try
        {
            using var data = JsonDocument.Parse(script.TextContent);
            foreach (var difference in Differences(data.RootElement, page))
                diagnostics.Add(Problems.PartsDisagree(site.PageName, difference));
        }
        catch (JsonException error)
        {
            diagnostics.Add(Problems.PartsDisagree(site.PageName, $"the structured data is no JSON: {error.Message}"));
        }
    }

    static IEnumerable<string> Differences(JsonElement data, IDocument page)
    {
        if (TextOf(data, "headline") != page.QuerySelector("h1")?.TextContent)
            yield return "the headline of the structured data is not the one on the page";
        var dates = page.QuerySelectorAll("header time").Select(time => time.GetAttribute("datetime")).ToHashSet();
        foreach (var key in new[] { "datePublished", "dateModified" })
        {
            if (TextOf(data, key) is { } date && !dates.Contains(date))
                yield return $"the {key} of the structured data, {date}, is not on the page";
        }
        foreach (var date in dates.Where(date => date != TextOf(data, "datePublished") && date != TextOf(data, "dateModified")))
            yield return $"the date {date} of the page is not in the structured data";
        var quotations = QuotationsOf(page);
        var words = Squeeze(page.Body!.TextContent);
        foreach (var part in ListOf(data, "hasPart"))
        {
            if (!quotations.Exists(quotation => quotation.Contains(Squeeze(TextOf(part, "text") ?? ""), StringComparison.Ordinal)))
                yield return $"a quotation of the structured data is not on the page: {TextOf(part, "text")}";
            if (TextOf(part.GetProperty("creator"), "name") is { } name && !words.Contains(Squeeze(name), StringComparison.Ordinal))
                yield return $"the speaker {name} of the structured data is not on the page";
        }
    }

    /// <summary>Each quotation of the page in one piece, also one of several paragraphs or split around its attribution.</summary>
    static List<string> QuotationsOf(IDocument page)
    {
        var blocks = page.QuerySelectorAll(".quotation > blockquote").Select(block => block.TextContent);
        var passages = page.QuerySelectorAll("[data-quote]").GroupBy(passage => passage.GetAttribute("data-quote"))
            .Select(runs => string.Concat(runs.Select(run => run.TextContent)));
        return [.. blocks.Concat(passages).Select(Squeeze)];
    }

    /// <summary>Text without white space and quotation marks: paragraphs open with marks that are no part of the words.</summary>
    static string Squeeze(string text) => string.Concat(NormalForm.Of(text).Text.Where(c => c is not (' ' or '\'')));

    static string? TextOf(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.GetString() : null;

    static List<JsonElement> ListOf(JsonElement element, string key) =>
        element.TryGetProperty(key, out var list) ? [.. list.EnumerateArray()] : [];
}
