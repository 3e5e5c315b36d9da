using StoryGen.Picturing.Cards;

namespace StoryGen.Writing;

/// <summary>The social card, drawn only when what it shows has changed.</summary>
internal sealed record CardFile(CardText Text) : SiteFile(FileName)
{
    public const string FileName = "card.png";

    public override bool IsCurrent(string folder)
    {
        using var present = File.OpenRead(System.IO.Path.Combine(folder, Path));
        return SocialCard.IsCurrent(present, Text);
    }

    public override Stream Open() => new MemoryStream(SocialCard.Draw(Text), writable: false);
}
