using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    public static Diagnostic NotUtf8(Location at) =>
        Error("SG201", at, "from here on the file is no UTF-8", "save it as UTF-8 in your editor");

    public static Diagnostic ControlCharacter(Location at, char character) =>
        Error("SG202", at, $"an invisible control character, {CodePoint(character)}, which no page can show", "delete it");

    public static Diagnostic TextTooDeep(Location at) =>
        Error("SG203", at, "the text is nested too deep to be read", "look for a long run of `>`, `[`, `*` or `-`");

    public static Diagnostic Comment(Location at) =>
        Warning("SG204", at, "a comment is left in the text; it is not on the page", "delete it before you publish");

    public static Diagnostic CommentNeverClosed(Location at) =>
        Warning("SG205", at, "a comment begins here and never ends, so it is text and on the page", "end it with `-->`");

    public static Diagnostic AddressInText(Location at, string address) =>
        Warning("SG206", at, $"`{address}` is no address that a reader can be sent to; it is shown as text", "http, https, mailto and relative addresses become links");

    public static Diagnostic UnderlinedHeading(Location at) =>
        Warning("SG207", at, "this text is a heading because of the line below it", "write `## ` before a heading; leave an empty line before a rule");

    public static Diagnostic ListStartsLate(Location at, string number) =>
        Warning("SG208", at, $"this begins a numbered list at {number}: the number is no longer text", $"if it is none, write `{number}\\.`");

    public static Diagnostic FootnoteUnused(Location at, string label) =>
        Warning("SG209", at, $"nothing refers to the footnote `{label}`, so it is not on the page", $"put `[{label}]` where it belongs");

    public static Diagnostic ReferenceUnused(Location at, string label) =>
        Warning("SG210", at, $"`[{label}]: …` defines an address that nothing uses, so this line is not on the page", "if it is text, write `\\[` for the bracket");

    public static Diagnostic PassageNeverClosed(Location at) =>
        Warning("SG211", at, "the quotation mark that opens here is never closed; the passage ends with its paragraph", "add the closing mark; a statement of several paragraphs opens with a mark on each and closes only on the last");

    public static Diagnostic StrayClosingMark(Location at) =>
        Warning("SG212", at, "this quotation mark closes a passage that nothing opens", "add the opening mark: what stands between marks is checked, what does not is not");
}
