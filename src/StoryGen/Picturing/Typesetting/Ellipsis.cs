using System.Globalization;

namespace StoryGen.Picturing.Typesetting;

/// <summary>One line that fits, its end left out if need be.</summary>
internal static class Ellipsis
{
    /// <param name="most">In ems.</param>
    public static ShapedLine Fit(Func<string, Paragraph> set, string text, float most)
    {
        var line = set(text).Line();
        var letters = StringInfo.ParseCombiningCharacters(text);
        for (var count = letters.Length - 1; count > 0 && line.Width > most; count--)
            line = set(text[..letters[count]].TrimEnd() + "…").Line();
        return line;
    }
}
