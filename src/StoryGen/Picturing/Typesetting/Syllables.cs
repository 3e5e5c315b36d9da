namespace StoryGen.Picturing.Typesetting;

/// <summary>A fair place to cut a word: before a single consonant between vowels, which is right in most languages.</summary>
internal static class Syllables
{
    const int Reach = 5;
    const string Vowels = "aeiouyäöüáéíóúýàèìòùâêîôûëïåæøœãõăąęěůıаеёиоуыэюяєіїαεηιουωάέήίόύώ";

    /// <returns>The place nearest to <paramref name="wish"/> in a word; that one when there is none.</returns>
    public static int NearestStart(ReadOnlySpan<char> word, int wish)
    {
        for (var away = 0; away <= Reach; away++)
        {
            if (IsStart(word, wish - away))
                return wish - away;
            if (IsStart(word, wish + away))
                return wish + away;
        }
        return wish;
    }

    static bool IsStart(ReadOnlySpan<char> word, int at) =>
        at > 1 && at < word.Length - 1
        && IsVowel(word[at - 1]) && char.IsLetter(word[at]) && !IsVowel(word[at]) && IsVowel(word[at + 1]);

    static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
