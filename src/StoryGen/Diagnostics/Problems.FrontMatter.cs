using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    public static Diagnostic EmptyStory(Location at) =>
        Error("SG101", at, "the story is empty", "`storygen new DIR` makes a small story to start from");

    public static Diagnostic NoFrontMatter(Location at) =>
        Error("SG102", at, "there is no front matter", "begin the file with a line `---`, then `title: Your headline`, then a line `---`");

    public static Diagnostic FrontMatterNeverClosed(Location at) =>
        Error("SG103", at, "the front matter that begins here never ends", "put a line `---` between it and the text of the story");

    public static Diagnostic YamlSyntax(Location at, string message, string line)
    {
        var hint = line.TrimStart().TrimStart('-').TrimStart().Contains(':', StringComparison.Ordinal)
            ? $"if these are words that somebody said, {WriteAsBlock}"
            : "look at the indentation and the marks on this line and the one above";
        return Error("SG104", at, $"this is no YAML: {char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}", hint);
    }

    public static Diagnostic YamlTab(Location at) =>
        Error("SG123", at, "this is no YAML: it is indented with a tab", "YAML is indented with spaces, never with tabs");

    public static Diagnostic FrontMatterNoMapping(Location at) =>
        Error("SG105", at, "the front matter must be keys with values", "write `title: Your headline`");

    public static Diagnostic YamlSecondDocument(Location at) =>
        Error("SG106", at, "the front matter ends here with `...`, but goes on", "delete the line `...`");

    public static Diagnostic YamlTooDeep(Location at, int most) =>
        Error("SG107", at, $"the front matter is nested more than {most} deep");

    public static Diagnostic YamlUnknownAlias(Location at) =>
        Error("SG108", at, "nothing before this has that anchor", "a value that begins with `*` must stand in quotation marks");

    public static Diagnostic YamlAliasOfItself(Location at) => Error("SG109", at, "this alias stands inside of what it stands for");

    public static Diagnostic YamlExpands(Location at) =>
        Error("SG110", at, "the aliases of the front matter repeat each other without end", "write the values out");

    public static Diagnostic YamlKeyNoText(Location at) => Error("SG111", at, "a key must be a plain word");

    public static Diagnostic DuplicateKey(Location at, string key, Location first) =>
        Error("SG112", at, $"`{key}` stands here twice", "keep one of them", new("the first one is here", first));

    public static Diagnostic UnknownKey(Location at, string key, IReadOnlyCollection<string> known, bool isCutByComma) =>
        Error("SG113", at, $"unknown key `{key}`", isCutByComma
            ? "between { and } a comma ends a value: " + WriteAsBlock
            : key is "id" or "show" or "occurrence"
                ? $"`{key}` belongs to one statement: write `text:`, below it `- {key}: …` and `  text: >-`"
                : key is "Title" or "Text" ? $"did you mean `{key.ToLowerInvariant()}`?" : DidYouMean(key, known));

    public static Diagnostic WrongType(Location at, string key, string expected, bool isFlowMapping = false) =>
        Error("SG114", at, $"`{key}` must be {expected}", isFlowMapping ? WriteAsBlock : null);

    public static Diagnostic NoList(Location at, string key, bool isText) =>
        Error("SG114", at, $"`{key}` must be a list", isText ? $"write `{key}:` and each item on a line of its own, `- ` before it" : null);

    public static Diagnostic NotInSet(Location at, string key, string value, IEnumerable<string> set) =>
        Error("SG115", at, $"`{key}` cannot be `{value}`", DidYouMean(value, set));

    public static Diagnostic MissingKey(Location at, string key) => Error("SG116", at, $"`{key}` is missing here", $"add `{key}: …`");

    public static Diagnostic EmptyValue(Location at, string key) =>
        Error("SG117", at, $"`{key}` has no value", "give it one or delete the line");

    public static Diagnostic ImpossibleDate(Location at, string value) =>
        Error("SG118", at, $"`{value}` is no date", "write 2025-02-13, or with a time and its offset 2025-02-13T09:30:00+01:00");

    public static Diagnostic BadLanguage(Location at, string value) =>
        Error("SG119", at, $"`{value}` is no language tag", "write the tag of BCP 47: en, de, uk, ar, pt-BR …");

    public static Diagnostic BadAddress(Location at, string value) =>
        Error("SG120", at, $"`{value}` is no address that a reader can be sent to", "an address begins with https://, http:// or mailto:, or is relative, and has no spaces and no user name");

    public static Diagnostic CanonicalNotAbsolute(Location at, string value) =>
        Error("SG121", at, $"`{value}` is not the whole address of the page", "write it from https:// on, or leave it out");

    public static Diagnostic BadId(Location at, string value) =>
        Error("SG122", at, $"`{value}` cannot be an id", "an id is made of a to z, 0 to 9, `-` and `_`, and begins with a letter or digit");
}
