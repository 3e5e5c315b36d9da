using System.Reflection;
using System.Text;
using StoryGen.Binding;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Rendering;
using StoryGen.Text;
using StoryGen.Writing;

namespace StoryGen.Publishing;

/// <summary>Everything that a news site consists of: the page, and what machines and hosts expect beside it.</summary>
internal static class SiteComposer
{
    public static Site Compose(Story story, Page page, RenderedPage rendered, IReadOnlyList<SiteFile> assets, DiagnosticBag diagnostics)
    {
        ReportWhatIsMissing(story, page, diagnostics);
        return new(
            [.. assets, .. HostFiles.Of(rendered.Style, []), .. ForMachines(story, page, rendered)],
            [new ComposedFile("404.html", Bytes(rendered.NotFound)), new ComposedFile("index.html", Bytes(rendered.Page))]);
    }

    static IEnumerable<SiteFile> ForMachines(Story story, Page page, RenderedPage rendered)
    {
        yield return new ComposedFile("robots.txt", SearchFiles.Robots(page));
        if (page.Url is not null)
            yield return new ComposedFile(SearchFiles.SitemapFile, SearchFiles.Sitemap(page));
        if (page.Feed is { } feed)
            yield return new ComposedFile(feed, Feed.Of(page, rendered.Body));
        yield return new ComposedFile("story.json", StoryData.Of(page, story));
        yield return new ComposedFile(StoryData.SchemaFile, Embedded(StoryData.SchemaFile));
    }

    static void ReportWhatIsMissing(Story story, Page page, DiagnosticBag diagnostics)
    {
        var title = story.Source.At(story.FrontMatter.Title!.Span);
        if (page.Url is null)
            diagnostics.Add(Problems.NoAddress(title));
        else if (page.Published is null)
            diagnostics.Add(Problems.NoDateForFeed(title));
    }

    static byte[] Bytes(Html html) => Encoding.UTF8.GetBytes(html.Value);

    static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
