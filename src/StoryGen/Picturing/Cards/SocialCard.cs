namespace StoryGen.Picturing.Cards;

/// <summary>
/// The picture that social networks show for the page: a PNG of 1200 by 630. Only <see cref="Draw"/> loads what draws.
/// </summary>
internal static class SocialCard
{
    public const int Width = 1200, Height = 630;

    static readonly Lock Drawing = new();

    /// <summary>Whether the fonts have the letters of the headline; if not, its card has an ornament and no words.</summary>
    public static bool HasWords(CardText text) => Typesetting.Lettering.HasAllLettersOf(text.Headline);

    /// <summary>Whether a PNG that was written earlier shows this text.</summary>
    public static bool IsCurrent(Stream png, CardText text) => CardTag.IsIn(png, text);

    public static byte[] Draw(CardText text)
    {
        lock (Drawing)
            return CardTag.Insert(CardPainter.Paint(text), text);
    }
}
