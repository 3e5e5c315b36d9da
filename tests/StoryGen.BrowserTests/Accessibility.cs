using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

/// <summary>
/// Axe finds nothing to say about a page. Where <c>STORYGEN_SCREENSHOTS</c> names a folder, a picture of each page that it
/// looks at is kept there.
/// </summary>
public sealed class Accessibility(Newsroom newsroom)
{
    /// <summary>All rules of axe, the optional and the experimental ones too, but for the higher of its two contrasts.</summary>
    static readonly AxeRunOptions AllRules = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22aa", "best-practice", "experimental"],
        },
        Rules = new() { ["color-contrast-enhanced"] = new() { Enabled = false } },
    };

    public static MatrixTheoryData<string, ColorScheme, int> Views => new(
        Stories.All.Select(row => row.Data),
        [ColorScheme.Light, ColorScheme.Dark],
        [View.Wide.Width, View.Narrowest.Width]);

    [Theory, MemberData(nameof(Views))]
    public async Task Every_page_is_accessible(string name, ColorScheme scheme, int width)
    {
        await using var story = await newsroom.Open(name, new(width) { Scheme = scheme });
        await KeepPicture(story.Page, $"{name}-{scheme}-{width}.png".ToLowerInvariant());

        var result = await story.Page.RunAxe(AllRules);

        // Axe is silent on the contrast of what breaks across lines, of which the list of sources is full.
        Check.None(result.Violations.SelectMany(Lines).Concat(await Colors.TooFaint(story.Page)));
    }

    static IEnumerable<string> Lines(AxeResultItem item) =>
        item.Nodes.Select(node => $"{item.Id}: {item.Help}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");

    static async Task KeepPicture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("STORYGEN_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, name) });
    }
}
