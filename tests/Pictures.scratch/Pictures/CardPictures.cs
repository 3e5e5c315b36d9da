using StoryGen.Picturing.Cards;

namespace StoryGen.Tests.Pictures;

public class CardPictures
{
    public static TheoryData<string> Names => [.. Cards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_can_be_looked_at(string name)
    {
        var png = SocialCard.Draw(Cards.All[name]);
        if (Environment.GetEnvironmentVariable("STORYGEN_SCREENSHOTS") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, $"card-{name}.png"), png);
    }
}
