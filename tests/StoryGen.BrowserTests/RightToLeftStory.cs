using Xunit;

namespace StoryGen.BrowserTests;

public sealed class RightToLeftStory(Newsroom newsroom)
{
    [Fact]
    public async Task Is_read_from_right_to_left()
    {
        await using var story = await newsroom.Open(Stories.RightToLeft, View.Wide);
        await using var shipped = await newsroom.Open(Stories.Shipped, View.Wide);

        Assert.Equal("rtl", await story.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.story')).direction"));
        Assert.Equal(await DistanceFromStart(shipped, fromRight: false), await DistanceFromStart(story, fromRight: true), tolerance: 2);
    }

    [Fact]
    public async Task Has_its_attributions_on_the_other_side()
    {
        await using var story = await newsroom.Open(Stories.RightToLeft, View.Wide);
        await using var shipped = await newsroom.Open(Stories.Shipped, View.Wide);

        Assert.Equal(await AttributionIsLeft(shipped), !await AttributionIsLeft(story));
    }

    /// <summary>How far the first line of the story is from the edge where reading starts.</summary>
    static async Task<double> DistanceFromStart(OpenStory story, bool fromRight)
    {
        var letters = await Geometry.LettersOf(story.Text.Locator("> p").First);
        return fromRight ? View.Wide.Width - letters.Right : letters.Left;
    }

    static async Task<bool> AttributionIsLeft(OpenStory story)
    {
        var quotation = story.Quotations.First;
        var words = await Geometry.LettersOf(quotation.Locator("blockquote"));
        var attribution = await Geometry.LettersOf(quotation.Locator(".attribution"));
        return attribution.Left + attribution.Right < words.Left + words.Right;
    }
}
