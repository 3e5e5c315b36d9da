namespace StoryGen.Picturing.Cards;

/// <summary>Upper case as the languages write it that differ from the rest.</summary>
internal static class CapitalLetters
{
    const string GreekAccented = "ΆΈΉΊΌΎΏΪΫ", GreekPlain = "ΑΕΗΙΟΥΩΙΥ";

    public static string Of(string text, string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "tr" or "az" => text.Replace('i', 'İ').ToUpperInvariant(),
        "el" => string.Concat(text.ToUpperInvariant().Select(WithoutAccent)),
        _ => text.ToUpperInvariant(),
    };

    static char WithoutAccent(char letter) =>
        GreekAccented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? GreekPlain[at] : letter;
}
