using System.Text.RegularExpressions;

namespace StoryGen.Parsing;

/// <summary>A language tag of BCP 47 (RFC 5646, well-formed; the registry is not asked).</summary>
internal sealed partial record LanguageTag
{
    public static readonly LanguageTag English = new("en");

    static readonly HashSet<string> RightToLeftScripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    static readonly HashSet<string> RightToLeftLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    LanguageTag(string value) => Value = value;

    public string Value { get; }

    /// <summary>The first subtag, in lower case: the language alone.</summary>
    public string Language => Value.Split('-')[0].ToLowerInvariant();

    public bool IsRightToLeft => Value.Split('-').Skip(1).FirstOrDefault(subtag => subtag.Length == 4) is { } script
        ? RightToLeftScripts.Contains(script)
        : RightToLeftLanguages.Contains(Language);

    public static LanguageTag? Parse(string text) => WellFormed().IsMatch(text) ? new(text) : null;

    [GeneratedRegex(
        @"^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?" +
        @"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
