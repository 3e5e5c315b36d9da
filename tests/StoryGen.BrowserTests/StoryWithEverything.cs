using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

public sealed class StoryWithEverything(Newsroom newsroom)
{
    [Fact]
    public async Task Says_that_it_is_a_draft()
    {
        await using var story = await Open();

        await Assertions.Expect(story.Page.Locator(".draft")).ToBeInViewportAsync();
        await Assertions.Expect(story.Page.Locator("meta[name=robots]")).ToHaveAttributeAsync("content", "noindex");
    }

    [Fact]
    public async Task Shows_its_picture_with_words_for_those_who_cannot_see_it()
    {
        await using var story = await Open();
        var picture = story.Page.GetByAltText("Four coloured bands, in place of a photograph of the clock");

        await Assertions.Expect(picture).ToBeVisibleAsync();
        Assert.True(await picture.EvaluateAsync<bool>("picture => picture.complete && picture.naturalWidth > 0"));
        Assert.Matches(@"/clock-\d+\.[0-9a-f]{8}\.png$", await picture.EvaluateAsync<string>("picture => picture.currentSrc"));
        await Assertions.Expect(story.Page.Locator("figcaption")).ToContainTextAsync("Drawn for this test");
    }

    [Fact]
    public async Task Keeps_the_shape_of_its_picture_on_a_phone()
    {
        await using var story = await newsroom.Open(Stories.Everything, View.Phone);

        var box = await story.Page.Locator("figure img").BoundingBoxAsync();

        Assert.InRange(box!.Width / box.Height, 1.75, 1.80);
    }

    [Fact]
    public async Task Leads_to_the_footnote_and_back()
    {
        await using var story = await Open();

        await story.Text.Locator("a[href='#fn:1']").ClickAsync();
        await Assertions.Expect(story.Page.Locator(":target")).ToContainTextAsync("Seventeen minutes were first measured");
        await Assertions.Expect(story.Page.Locator(":target")).ToBeInViewportAsync();
        await story.Page.Locator(":target a").ClickAsync();
        await Assertions.Expect(story.Page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Attributes_no_words_to_anyone_where_there_is_no_entry()
    {
        await using var story = await Open();
        var plain = story.Text.Locator("blockquote").Filter(new() { HasText = "This blockquote has no entry" });

        await Assertions.Expect(plain).ToBeVisibleAsync();
        Assert.False(await plain.EvaluateAsync<bool>("blockquote => blockquote.closest('.quotation, .pull') !== null"));
        Assert.False(await plain.EvaluateAsync<bool>("blockquote => blockquote.nextElementSibling.matches('.attribution')"));
    }

    [Fact]
    public async Task Keeps_every_character_of_code()
    {
        await using var story = await Open();

        Assert.Equal(
            "for every minute of the day that has passed since midnight: shown[minute] = (minute + 17) % 1440; // never slower, never faster",
            (await story.Text.Locator("pre").InnerTextAsync()).TrimEnd());
    }

    [Fact]
    public async Task Reads_a_table_row_by_row()
    {
        await using var story = await Open();

        var row = story.Text.GetByRole(AriaRole.Row).Filter(new() { HasText = "Harbour" });

        Assert.Equal(["Harbour", "9", "9", "The chair decides", "counted twice"], await row.GetByRole(AriaRole.Cell).AllInnerTextsAsync());
        await Assertions.Expect(story.Text.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Owns_up_to_its_corrections_and_names_what_else_to_read()
    {
        await using var story = await Open();

        await Assertions.Expect(story.Page.GetByText("An earlier version of this story gave the clock sixteen minutes.")).ToBeVisibleAsync();
        await Assertions.Expect(story.Page.GetByRole(AriaRole.Link, new() { Name = "How a clock is wound" })).ToBeVisibleAsync();
        await Assertions.Expect(story.Page.GetByText("A story that is known by its title alone")).ToBeVisibleAsync();
    }

    Task<OpenStory> Open() => newsroom.Open(Stories.Everything, View.Wide);
}
