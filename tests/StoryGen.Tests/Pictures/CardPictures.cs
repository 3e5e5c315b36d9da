using System.Text;
using StoryGen.Picturing.Cards;
using StoryGen.Picturing.Images;

namespace StoryGen.Tests.Pictures;

public class CardPictures
{
    public static TheoryData<string> Names => [.. Cards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_1200_by_630_and_the_same_every_time(string name)
    {
        var png = SocialCard.Draw(Cards.All[name]);
        if (Environment.GetEnvironmentVariable("STORYGEN_SCREENSHOTS") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, $"card-{name}.png"), png);
        Assert.Equal(new PictureHeader(PictureFormat.Png, 1200, 630), PictureHeader.Read(PictureFormat.Png, png));
        Assert.Equal(png, SocialCard.Draw(Cards.All[name]));
    }

    [Fact]
    public void Know_what_they_show()
    {
        var text = Cards.All["latin"];
        var png = SocialCard.Draw(text);
        Assert.True(SocialCard.IsCurrent(new MemoryStream(png), text));
        foreach (var other in new[]
        {
            text with { Headline = text.Headline + " " }, text with { Section = null }, text with { Section = "" },
            text with { Date = text.Publisher, Publisher = text.Date }, text with { Coverage = "-" }, text with { Language = "de" }, text with { IsRightToLeft = true },
        })
        {
            Assert.False(SocialCard.IsCurrent(new MemoryStream(png), other));
        }
        Assert.False(SocialCard.IsCurrent(new MemoryStream(png[..^1]), text));
        Assert.False(SocialCard.IsCurrent(new MemoryStream(), text));
    }

    [Theory]
    [InlineData("Latin, Ελληνικά, кирилиця, العربية", true)]
    [InlineData("Naïve façade – “Tiếng Việt”, Ġ, ﷺ ½", true)]
    [InlineData("We won 🎉", true)]
    [InlineData("🎉", false)]
    [InlineData("“…”", false)]
    [InlineData("Tokyo is 東京", false)]
    [InlineData("שלום", false)]
    [InlineData("हिन्दी", false)]
    public void Have_words_where_the_fonts_have_all_letters(string headline, bool expected) =>
        Assert.Equal(expected, SocialCard.HasWords(Cards.All["latin"] with { Headline = headline }));

    [Theory]
    [InlineData("\u200F\u200E\u061C")]
    [InlineData("a\uD800b")]
    [InlineData("</script><b>&amp;\0\u0007\u202E\u2066x\u2069")]
    [InlineData("e\u0301\u0302\u0303\u0304")]
    [InlineData(".a")]
    [InlineData("a - - - b")]
    public void Any_text_can_be_drawn(string headline)
    {
        foreach (var text in Cards.All.Values)
            SocialCard.Draw(text with { Headline = headline, Section = headline, Publisher = headline, Date = headline, Coverage = headline });
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('x')]
    [InlineData('“')]
    [InlineData('ب')]
    [InlineData('\u0301')]
    public void A_text_of_any_length_can_be_drawn(char letter) =>
        SocialCard.Draw(Cards.All["latin"] with { Headline = "a" + new string(letter, 500), Section = "a" + new string(letter, 500), Publisher = new string(letter, 500), Coverage = new string(letter, 500) });

    [Fact]
    public void Hold_their_text_as_png_has_it() =>
        Assert.Contains("tEXtstorygen-card\0" + Cards.All["latin"].Fingerprint, Encoding.Latin1.GetString(SocialCard.Draw(Cards.All["latin"])), StringComparison.Ordinal);
}
