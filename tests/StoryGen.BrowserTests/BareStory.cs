using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

public sealed class BareStory(Newsroom newsroom)
{
    [Fact]
    public async Task Is_its_title_and_its_text_and_nothing_else()
    {
        await using var story = await newsroom.Open(Stories.Bare, View.Wide);

        var text = await story.Page.Locator("body").InnerTextAsync();

        Assert.Equal(
            [
                "The ferry to Example Island runs again",
                "The ferry to Example Island runs again after a week of storms.",
                "The first boat of the morning carried forty passengers and two bicycles.",
            ],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        await Assertions.Expect(story.Page.Locator(".sources, .facts, .standfirst, .section, .draft")).ToHaveCountAsync(0);
    }
}
