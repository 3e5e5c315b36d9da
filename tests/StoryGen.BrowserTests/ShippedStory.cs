using Microsoft.Playwright;
using Xunit;

namespace StoryGen.BrowserTests;

/// <summary>The story that the repository is published with, against the article as it was received.</summary>
public sealed class ShippedStory(Newsroom newsroom)
{
    const string RelatedPrefix = "READ ALSO";

    static readonly string[] Article =
        [.. File.ReadLines(Path.Combine(Repository.Root, "input", "sources", "article.txt")).Where(line => !line.StartsWith(RelatedPrefix, StringComparison.Ordinal))];

    [Fact]
    public async Task Shows_each_line_of_the_article_verbatim_and_in_order()
    {
        await using var story = await Open(View.Wide);
        await story.Page.AddStyleTagAsync(new() { Content = "aside.pull, sup:has(> .reference) { display: none !important }" });

        var text = await story.Text.InnerTextAsync();

        var position = 0;
        foreach (var line in Article)
        {
            var found = text.IndexOf(line, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not on the page, or not in its place: {line}");
            position = found + line.Length;
        }
    }

    [Theory]
    [InlineData("Dmitry Peskov", "Kremlin Spokesperson", "Remarks to reporters")]
    [InlineData("Wolfgang Ischinger", "German diplomat and former chairman of the Munich Security Conference", "Statement by Wolfgang Ischinger")]
    [InlineData("Volodymyr Zelenskyy", "Ukrainian President", "Post on social media after the attack on Kyiv")]
    [InlineData("Donald Trump", "US President", "Statement on compensation for US aid")]
    public async Task Names_who_speaks_and_where(string speaker, string role, string source)
    {
        await using var story = await Open(View.Wide);

        var attribution = story.SetApart.Locator(".attribution").Filter(new() { Has = story.Page.Locator(".speaker").GetByText(speaker, new() { Exact = true }) });

        await Assertions.Expect(attribution).ToHaveCountAsync(1);
        await Assertions.Expect(attribution.Locator(".speaker")).ToBeVisibleAsync();
        await Assertions.Expect(attribution.Locator(".role")).ToBeVisibleAsync();
        await Assertions.Expect(attribution.Locator(".role")).ToHaveTextAsync(role);
        await Assertions.Expect(attribution.Locator(".origin cite").First).ToBeVisibleAsync();
        await Assertions.Expect(attribution.Locator(".origin cite").First).ToHaveTextAsync(source);
        await Assertions.Expect(attribution.Locator(".via")).ToContainTextAsync("The article as received");
    }

    [Fact]
    public async Task Sets_four_statements_apart()
    {
        await using var story = await Open(View.Wide);

        Assert.Equal(3, await story.Quotations.CountAsync());
        Assert.Equal(1, await story.Text.Locator("aside.pull").CountAsync());
        Assert.Equal(4, await story.Text.Locator("blockquote").CountAsync());
        Assert.Equal(1, await story.Page.Locator("aside").CountAsync());
    }

    [Fact]
    public async Task Accounts_for_all_twelve_passages()
    {
        await using var story = await Open(View.Wide);

        var passages = await story.PassageIds();

        Assert.Equal(12, passages.Count);
        foreach (var passage in passages)
            Assert.Equal(1, await story.LinkToSource(passage).CountAsync());
    }

    [Fact]
    public async Task Has_the_quoted_words_alone_in_a_blockquote_with_the_marks_of_the_story()
    {
        await using var story = await Open(View.Wide);

        var quotations = await story.Quotations.Locator("blockquote > *").AllTextContentsAsync();
        var pullQuotes = await story.Text.Locator("aside.pull blockquote > *").AllTextContentsAsync();

        Assert.Equal(Article.Where(line => line.StartsWith('“')), quotations);
        Assert.Equal(["Certainly, Ukrainian formations will be driven out of this territory. They will be eliminated and booted out"], pullQuotes);
    }

    [Fact]
    public async Task Has_the_attribution_beside_the_words_on_a_wide_screen()
    {
        await using var story = await Open(View.Wide);

        foreach (var quotation in await story.Quotations.AllAsync())
        {
            var (words, attribution) = await Parts(quotation);
            Assert.True(attribution.SharesLinesWith(words) && !attribution.SharesColumnsWith(words), $"{words}, {attribution}");
        }
    }

    [Fact]
    public async Task Has_the_attribution_below_the_words_on_a_phone()
    {
        await using var story = await Open(View.Phone);

        foreach (var quotation in await story.SetApart.AllAsync())
        {
            var (words, attribution) = await Parts(quotation);
            Assert.True(attribution.Top >= words.Bottom && attribution.SharesColumnsWith(words), $"{words}, {attribution}");
        }
    }

    static async Task<(Box Words, Box Attribution)> Parts(ILocator quotation) =>
        (await Geometry.LettersOf(quotation.Locator("blockquote")), await Geometry.LettersOf(quotation.Locator(".attribution")));

    Task<OpenStory> Open(View view) => newsroom.Open(Stories.Shipped, view);
}
