using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

/// <summary>What comes out of a printer.</summary>
public sealed class Printing(Newsroom newsroom)
{
    public static MatrixTheoryData<string, ColorScheme> StoriesAndSchemes => new(Stories.All.Select(row => row.Data), [ColorScheme.Light, ColorScheme.Dark]);

    [Theory, MemberData(nameof(StoriesAndSchemes))]
    public async Task Is_the_whole_story_in_dark_letters_on_white_paper(string name, ColorScheme scheme)
    {
        await using var story = await newsroom.Open(name, View.Wide with { Scheme = scheme });
        var onScreen = await Words(story);

        await story.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });

        Assert.Equal(onScreen, await Words(story));
        Assert.InRange(await Colors.Ground(story.Page), 0.8, 1);
        foreach (var block in await story.Page.Locator("h1, .standfirst, .story p, .sources li").AllAsync())
            Assert.InRange(await Colors.Letters(block), 0, 0.25);
    }

    /// <summary>
    /// Head, story and sources, as words: where the lines break is the printer's affair, and so is the arrow that leads back
    /// from a footnote.
    /// </summary>
    static async Task<string[]> Words(OpenStory story)
    {
        var parts = await story.Page.Locator("h1, .standfirst, .story, .sources").AllInnerTextsAsync();
        return string.Join('\n', parts).Replace('↩', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
