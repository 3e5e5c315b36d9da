using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    public static Diagnostic TemplateSyntax(Location at, string message) => Error("SG501", at, $"the template is broken: {message.TrimEnd('.')}");

    public static Diagnostic TemplateFails(Location at, string message) => Error("SG502", at, $"the template cannot be filled: {message.TrimEnd('.')}", "theme/README.md lists what a template can show");

    public static Diagnostic MissingThemeFile(Location? at, string file) =>
        new("SG503", Severity.Error, $"the theme has no file {file}", at, Place: at is null ? file : null, Hint: "a file of that name in `theme` is used, or else the one that comes with the program");

    public static Diagnostic NoLanguageFile(Location at, string language) =>
        Warning("SG504", at, $"the theme has no labels in `{language}`: those of the page are English", $"copy theme/languages/en.yaml to theme/languages/{language}.yaml and translate it");

    public static Diagnostic StyleEndsEarly(string file) =>
        Misplaced("SG505", file, "a style sheet inside of the page cannot hold `</style`", "delete it");

    public static Diagnostic WrongMonths(Location at, int count) =>
        Error("SG506", at, $"a year has 12 months, not {count}");

    public static Diagnostic BadDatePattern(Location at, string pattern) =>
        Error("SG507", at, $"`{pattern}` is no way to write a date", "for example `d MMMM yyyy`: the custom format strings of .NET");
}
