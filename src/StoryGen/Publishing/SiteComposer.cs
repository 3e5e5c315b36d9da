using System.Reflection;
using System.Text;
using StoryGen.Binding;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Picturing.Cards;
using StoryGen.Rendering;
using StoryGen.Text;
using StoryGen.Writing;

namespace StoryGen.Publishing;

/// <summary>Everything that a news site consists of: the page, and what machines and hosts expect beside it.</summary>
internal static class SiteComposer
{
    public static Site Compose(
        Story story, Page page, RenderedPage rendered, LeadPicture? picture, IReadOnlyList<SiteFile> assets, DiagnosticBag diagnostics)
    {
        ReportWhatIsMissing(story, page, diagnostics);
        var pictures = picture is null ? [] : PictureFile.Of(picture.Picture, picture.Sizes, picture.At).ToList();
        return new(
            [.. assets, .. pictures, .. HostFiles.Of(rendered.Style, pictures.Select(file => file.Path)), .. ForMachines(story, page, rendered)],
            [new ComposedFile("404.html", Bytes(rendered.NotFound)), new ComposedFile("index.html", Bytes(rendered.Page))]);
    }

    static IEnumerable<SiteFile> ForMachines(Story story, Page page, RenderedPage rendered)
    {
        yield return new ComposedFile("robots.txt", SearchFiles.Robots(page));
        if (page.IsListed)
            yield return new ComposedFile(SearchFiles.SitemapFile, SearchFiles.Sitemap(page));
        if (page.Feed is { } feed)
            yield return new ComposedFile(feed, Feed.Of(page, rendered.Body));
        yield return new CardFile(CardOf(page));
        yield return new ComposedFile("story.json", StoryData.Of(page, story));
        yield return new ComposedFile(StoryData.SchemaFile, Embedded(StoryData.SchemaFile));
    }

    static void ReportWhatIsMissing(Story story, Page page, DiagnosticBag diagnostics)
    {
        var title = story.Source.At(story.FrontMatter.Title!.Span);
        if (!SocialCard.HasWords(CardOf(page)))
            diagnostics.Add(Problems.CardWithoutWords(title));
        if (page.Url is null)
            diagnostics.Add(Problems.NoAddress(title));
        else if (page.Published is null && !page.IsDraft)
            diagnostics.Add(Problems.NoDateForFeed(title));
    }

    static CardText CardOf(Page page) => new(
        page.Title, page.Section, page.Publisher?.Name, (page.Updated ?? page.Published)?.Text, page.Coverage, page.Language, page.Direction == "rtl");

    static byte[] Bytes(Html html) => Encoding.UTF8.GetBytes(html.Value);

    static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
