using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

/// <summary>What holds for the page of any story.</summary>
public sealed partial class EveryStory(Newsroom newsroom)
{
    public static TheoryData<string> Stories => BrowserTests.Stories.All;

    [Theory, MemberData(nameof(Stories))]
    public async Task Fits_windows_of_any_width(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);
        var faults = new List<string>();

        foreach (var width in new[] { View.Narrowest.Width, View.Phone.Width, 600, 768, 900, 1024, View.Wide.Width, 1920 })
        {
            await story.Page.SetViewportSizeAsync(width, 900);
            var text = await Geometry.TextOf(story.Page);
            if (await Geometry.Overflow(story.Page) is not 0 and var overflow)
                faults.Add($"{width} px: the page scrolls sideways by {overflow} px");
            faults.AddRange(text.Where(block => block.IsCutOff(width)).Select(block => $"{width} px: {block} is cut off"));
            faults.AddRange(Pairs(text).Where(pair => pair.First.Overlaps(pair.Second)).Select(pair => $"{width} px: {pair.First} and {pair.Second} overlap"));
        }

        Check.None(faults);

        static IEnumerable<(TextBlock First, TextBlock Second)> Pairs(TextBlock[] text) =>
            text.SelectMany((block, index) => text.Skip(index + 1).Select(other => (block, other)));
    }

    /// <summary>The spacing that WCAG (1.4.12) lets a reader set for herself.</summary>
    [Theory, MemberData(nameof(Stories))]
    public async Task Still_fits_with_wider_spacing(string name)
    {
        await using var story = await newsroom.Open(name, View.Narrowest);

        await story.Page.AddStyleTagAsync(new()
        {
            Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
        });

        Assert.Equal(0, await Geometry.Overflow(story.Page));
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Asks_for_nothing_outside_its_own_folder(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);
        var folder = new Uri(story.Folder + Path.DirectorySeparatorChar).AbsoluteUri;

        var linked = await story.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[src], link[rel~=icon], link[rel=stylesheet]')].map(element => element.src ?? element.href)");

        Assert.All(story.Requests.Concat(linked), address => Assert.StartsWith(folder, address));
        Assert.All(linked, address => Assert.True(File.Exists(new Uri(address).LocalPath), $"{address} does not exist"));
        Check.None(story.Complaints);
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Has_no_scripts(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);

        var scripts = await story.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')]
              .filter(element => element.matches('script:not([type="application/ld+json"]), [href^="javascript:" i]')
                || element.getAttributeNames().some(name => name.startsWith('on')))
              .map(element => element.outerHTML)
            """);

        Check.None(scripts);
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Looks_the_same_without_JavaScript(string name)
    {
        await using var with = await newsroom.Open(name, View.Wide);
        await using var without = await newsroom.Open(name, View.Wide with { HasScripts = false });

        Assert.Equal(await with.Page.Locator("body").InnerTextAsync(), await without.Page.Locator("body").InnerTextAsync());
        Assert.Equal(Convert.ToHexString(await Picture(with)), Convert.ToHexString(await Picture(without)));

        static Task<byte[]> Picture(OpenStory story) => story.Page.ScreenshotAsync(new() { FullPage = true });
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Is_dark_where_the_reader_wants_it_dark(string name)
    {
        await using var light = await newsroom.Open(name, View.Wide);
        await using var dark = await newsroom.Open(name, View.Wide with { Scheme = ColorScheme.Dark });

        Assert.InRange(await Colors.Ground(light.Page), 0.8, 1);
        Assert.InRange(await Colors.Ground(dark.Page), 0, 0.05);
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Has_no_empty_element(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);

        var empty = await story.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main, header, footer, section, nav, article, aside, h1, h2, h3, p, ul, ol, li, dl, figure, figcaption, blockquote, cite, a, span')]
              .filter(element => !element.textContent.trim() && !element.querySelector('img, svg'))
              .map(element => element.outerHTML.slice(0, 100))
            """);

        Check.None(empty);
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Uses_each_id_once_and_every_link_within_the_page_arrives(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);

        var ids = await story.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(element => element.id)");
        var targets = await story.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href^=\"#\"]')].map(link => decodeURIComponent(link.hash.slice(1)))");

        Assert.Distinct(ids);
        Assert.All(targets, target => Assert.Contains(target, ids));
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Attributes_what_it_sets_apart(string name)
    {
        await using var story = await newsroom.Open(name, View.Phone);

        foreach (var passage in await story.SetApart.AllAsync())
        {
            Assert.True(await passage.Locator("blockquote").IsVisibleAsync());
            Assert.True(await passage.Locator(".attribution .speaker").IsVisibleAsync());
            Assert.Equal(0, await passage.Locator("blockquote :is(.attribution, .reference, cite)").CountAsync());
        }
    }

    /// <summary>A passage is named by its id, and by its <c>data-quote</c> where the markup of the story cuts it in parts.</summary>
    [Theory, MemberData(nameof(Stories))]
    public async Task Leads_from_each_passage_to_its_source_and_back(string name)
    {
        await using var story = await newsroom.Open(name, View.Phone);
        var sources = story.Page.Locator(".sources > li");

        foreach (var id in await story.PassageIds())
        {
            await story.LinkToSource(id).First.ClickAsync();
            var target = await story.Target();
            Assert.Contains(target, await sources.EvaluateAllAsync<string[]>("items => items.map(item => item.id)"));
            var source = story.Page.Locator(":target");
            await Assertions.Expect(source).ToBeInViewportAsync();

            await source.Locator($"a[href='#{id}']").First.ClickAsync();
            Assert.Equal(id, await story.Target());
            await Assertions.Expect(story.Page.Locator(":target")).ToBeInViewportAsync();
        }
    }

    [Theory, MemberData(nameof(Stories))]
    public async Task Shows_where_the_keyboard_is(string name)
    {
        await using var story = await newsroom.Open(name, View.Wide);
        var links = await story.Page.Locator("a[href]").CountAsync();

        for (var link = 1; link <= links; link++)
        {
            await story.Page.Keyboard.PressAsync("Tab");
            var ring = await story.Page.EvaluateAsync<string>(
                """
                () => {
                  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
                  return `${outlineStyle} ${outlineWidth} ${boxShadow}`;
                }
                """);
            Assert.DoesNotMatch(NoRing(), ring);
        }
    }

    [GeneratedRegex("^(none .*|.* 0px) none$")]
    private static partial Regex NoRing();
}
