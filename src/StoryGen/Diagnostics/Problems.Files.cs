using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    public static Diagnostic UnknownSource(Location at, string id, IEnumerable<string> known) =>
        Error("SG401", at, $"`sources` has no `{id}`", DidYouMean(id, known));

    public static Diagnostic StatementWithoutSource(Location at, IReadOnlyCollection<string> known) =>
        Warning("SG402", at, "this entry does not say where the words were said or published",
            known.Count == 0 ? "describe the source under `sources` and name it here with `source: …`" : $"add `source: …`; {DidYouMean("", known)}");

    public static Diagnostic ViaInCircle(Location at, IEnumerable<string> path) =>
        Error("SG403", at, $"a source cannot be known only through itself: {string.Join(" → ", path)}");

    public static Diagnostic MissingFile(Location at, string file) => Error("SG404", at, $"there is no file {file}");

    public static Diagnostic FileOutsideInput(Location at, string file, string input) =>
        Error("SG405", at, $"`{file}` is not inside of {input}/", $"copy the file into {input}/ and name it from there, with `/` between folders: nothing else is read");

    public static Diagnostic NoInputFolder(string folder) =>
        Misplaced("SG601", folder, "there is no such folder", "run storygen in the folder that holds `input`, name it with `--root`, or start a story with `storygen new DIR`");

    public static Diagnostic NoStory(string file) =>
        Misplaced("SG602", file, "there is no story", "write one there, or start with `storygen new DIR`");

    public static Diagnostic LinkLeavesInput(string file, string input) =>
        Misplaced("SG405", file, $"this link leads out of {input}/: nothing else is read", "copy the file itself to this place");

    public static Diagnostic FileNameUnusable(string file) =>
        Misplaced("SG406", file, "no page can link to a file of this name", "rename it: letters, digits, `-`, `_` and `.` are safe everywhere");

    public static Diagnostic SourcePublished(string file) =>
        Misplaced("SG407", file, "this is a saved source or the story itself, which are never published", "take it out of `assets`, or show another picture");

    public static Diagnostic LinkToFolder(string file) =>
        Misplaced("SG408", file, "this link to a folder is not followed", "copy the folder itself to this place");

    public static Diagnostic LinkToNothing(string file) =>
        Misplaced("SG409", file, "this link leads to no file", "copy the file itself to this place, or delete the link");

    public static Diagnostic FileInTheWay(string file) =>
        Refused("SG603", file, "a file that storygen did not write stands where it must write", "move it away, or choose another folder with `--output`");

    public static Diagnostic LinkInOutput(string folder) =>
        Refused("SG604", folder, "this folder is a link to somewhere else, and nothing outside of the output is written", "replace it by a folder");

    public static Diagnostic TwoFilesAtOnePlace(string file) =>
        Misplaced("SG605", file, "two files of the site have this name", "rename the one in `assets`");

    public static Diagnostic StoryInTheWay(string folder) =>
        Refused("SG606", folder, "there is a story already", "choose another folder");

    public static Diagnostic LibraryMissing() =>
        Refused("SG612", "storygen", "the libraries that draw pictures are not there", "keep libSkiaSharp and libHarfBuzzSharp beside the program");

    public static Diagnostic MachineRefused(string reason) => Refused("SG607", "storygen", $"the machine refused: {reason}");

    public static Diagnostic NothingBuilt(string folder) =>
        Misplaced("SG610", folder, "there is no built site", "run `storygen build` first");

    public static Diagnostic PartsDisagree(string file, string message) =>
        Misplaced("SG611", file, message, "build again; if it remains, look at the templates of the theme");

    public static Diagnostic NoAddress(Location at) =>
        Remark("SG608", at, "the story has no `url`: no canonical address, feed, sitemap, or picture for social networks", "add `url: https://…`, or build with `--url`");

    public static Diagnostic NoDateForFeed(Location at) =>
        Remark("SG609", at, "the story has no `published` date: no feed", "add `published: …`");

    static Diagnostic Misplaced(string code, string place, string message, string hint) =>
        new(code, Severity.Error, message, Place: place, Hint: hint);

    static Diagnostic Refused(string code, string place, string message, string? hint = null) =>
        new(code, Severity.Error, message, Place: place, Hint: hint, Cause: Cause.Machine);
}
