using System.Security.Cryptography;
using System.Text;

namespace StoryGen.Picturing.Cards;

/// <summary>All that a social card shows, in the language of the story.</summary>
/// <param name="Coverage">The page's sentence on how many passages are attributed.</param>
internal sealed record CardText(
    string Headline,
    string? Section,
    string? Publisher,
    string? Date,
    string? Coverage,
    string Language,
    bool IsRightToLeft)
{
    /// <summary>To be raised whenever the same text is drawn in another way.</summary>
    const string Drawing = "1";

    /// <summary>Equal for two cards that look the same.</summary>
    public string Fingerprint
    {
        get
        {
            string?[] parts = [Drawing, Headline, Section, Publisher, Date, Coverage, Language, IsRightToLeft ? "rtl" : "ltr"];
            var joined = string.Concat(parts.Select(part => part is null ? "-;" : $"{part.Length}:{part};"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)));
        }
    }
}
