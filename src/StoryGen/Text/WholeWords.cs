namespace StoryGen.Text;

/// <summary>Whether a match in normal form begins and ends between words: “don” is none in “don’t”, nor “known” in “well-known”.</summary>
internal static class WholeWords
{
    public static bool IsMatch(string text, int start, int length) => !IsInside(text, start) && !IsInside(text, start + length);

    static bool IsInside(string text, int position)
    {
        if (position <= 0 || position >= text.Length)
            return false;
        if (IsPartOfWord(text[position - 1]) && IsPartOfWord(text[position]))
            return true;
        return JoinsWord(text, position - 1) || JoinsWord(text, position);
    }

    /// <summary>An apostrophe or hyphen with a letter on either side.</summary>
    static bool JoinsWord(string text, int position) =>
        text[position] is '\'' or '-' && position > 0 && position + 1 < text.Length
        && IsPartOfWord(text[position - 1]) && IsPartOfWord(text[position + 1]);

    static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
