using System.Globalization;
using StoryGen.Binding;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Theming;

namespace StoryGen.Composing;

/// <summary>From the story to what the page shows of it.</summary>
internal static class PageComposer
{
    public static Page Compose(Story story, LeadPicture? picture, WebAddress? url, ThemeLanguage language)
    {
        var frontMatter = story.FrontMatter;
        var tag = frontMatter.Language?.Value ?? LanguageTag.English;
        var quotes = story.Quotes.OrderBy(quote => quote.Passages[0].BodySpan.Start).ToList();
        var sources = SourceComposer.Compose(quotes, story.Sources, language);
        return new(
            frontMatter.Title!.Value,
            frontMatter.Description?.Value,
            tag.Value,
            tag.IsRightToLeft ? "rtl" : "ltr",
            frontMatter.Section?.Value,
            DateOf(frontMatter.Published?.Value, language),
            DateOf(frontMatter.Updated?.Value, language),
            [.. frontMatter.Authors.Select(author => new PageLink(author.Name, author.Url?.Value))],
            PublisherOf(frontMatter.Publisher),
            (url ?? frontMatter.Url?.Value)?.Value,
            ImageOf(frontMatter.Image, picture),
            frontMatter.IsDraft,
            [.. sources.Values],
            [.. quotes.Select(quote => QuoteOf(quote, sources))],
            story.Coverage.Passages == 0 ? null : CoverageText.Of(story.Coverage, language.Labels["coverage"]),
            ReadingTime.Of(story.Text, language),
            [.. frontMatter.Related.Select(related => new PageLink(related.Title, related.Url?.Value))],
            [.. frontMatter.Corrections.Select(correction => new PageCorrection(DateOf(correction.Date, language)!, correction.Text))]);
    }

    internal static PageDate? DateOf(StoryDate? date, ThemeLanguage language) =>
        date is null ? null : new(date.ToString(), language.Format(date));

    static PagePublisher? PublisherOf(Publisher? publisher) => publisher is null
        ? null
        : new(publisher.Name, publisher.Url?.Value, publisher.Logo is { } logo ? InputFolder.Normalize(logo.Value) : null);

    static PageImage? ImageOf(LeadImage? image, LeadPicture? picture)
    {
        if (image is null || picture is null)
            return null;
        var largest = picture.Sizes[^1];
        var sizes = picture.Sizes.Count == 1
            ? null
            : string.Join(", ", picture.Sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size.Name} {size.Width}w")));
        return new(
            largest.Name, sizes, largest.Width > 0 ? largest.Width : null, largest.Height > 0 ? largest.Height : null,
            image.Alternative, image.Credit, image.License);
    }

    static PageQuote QuoteOf(Quote quote, Dictionary<Source, PageSource> sources) => new(
        quote.Id,
        quote.Words,
        quote.Speaker!.Name,
        quote.Speaker.Kind,
        quote.Speaker.Role,
        quote.AttributionLine is { HasRole: true },
        quote.Source is { } source ? sources[source] : null);
}
