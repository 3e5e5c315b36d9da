namespace StoryGen.Tests.Publishing;

/// <summary>At 238 words a minute, rounded up.</summary>
public class TimeToRead
{
    [Theory]
    [InlineData(0, "1 min read")]
    [InlineData(1, "1 min read")]
    [InlineData(238, "1 min read")]
    [InlineData(239, "2 min read")]
    [InlineData(2380, "10 min read")]
    public void Is_of_the_words(int words, string expected) => Assert.Equal(expected, Shown(string.Concat(Enumerable.Repeat("word ", words))));

    [Fact]
    public void Is_of_the_words_of_every_block()
    {
        var half = string.Concat(Enumerable.Repeat("word ", 119));
        Assert.Equal("1 min read", Shown($"{half}\n\n> {half}"));
        Assert.Equal("2 min read", Shown($"{half}\n\n> {half}\n\n- one"));
        Assert.Equal("2 min read", Shown($"{half}\n\n- {half}\n\n| one |\n|---|\n"));
    }

    [Fact]
    public void Is_not_of_addresses_and_marks() =>
        Assert.Equal("1 min read", Shown(string.Concat(Enumerable.Repeat("[*word*](https://example.org/a \"b c d\")\n", 238))));

    [Fact]
    public void Counts_two_characters_as_a_word_where_nothing_stands_between_words()
    {
        Assert.Equal("1 min read", Shown(new string('字', 470)));
        Assert.Equal("2 min read", Shown(new string('字', 480)));
    }

    static string Shown(string text)
    {
        var compiled = Support.Project.Compile($"---\ntitle: A\npublished: 2031-03-04\n---\n\n{text}\n", withTestTheme: false);
        return Assert.Single(compiled.Document.QuerySelectorAll(".facts li"), item => item.TextContent.Contains("min read", StringComparison.Ordinal)).TextContent;
    }
}
