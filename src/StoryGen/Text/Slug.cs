using System.Text;

namespace StoryGen.Text;

/// <summary>Words as part of an address: letters and digits of any script in lower case, joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value is not ('\'' or '’'))
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } found ? found : "quote";
    }

    /// <summary>The slug of the first words, as many as fit.</summary>
    public static string OfFirst(string words, int mostWords, int longest)
    {
        var slug = string.Join('-', Of(words).Split('-').Take(mostWords));
        return slug.Length <= longest ? slug : slug[..(char.IsHighSurrogate(slug[longest - 1]) ? longest - 1 : longest)].TrimEnd('-');
    }
}
