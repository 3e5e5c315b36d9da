using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal static partial class Problems
{
    const int MostLines = 5;

    const string DiffLegend = "[-in quotes-] {+in the story+}";

    public static Diagnostic QuoteDiffers(Location at, Location passage, string diff) =>
        Error("SG301", at, "the story quotes other words than this entry", $"{diff}\n{DiffLegend}", new("the nearest passage is here", passage));

    public static Diagnostic QuoteNotFound(Location at) =>
        Error("SG302", at, "no passage of the story has these words", "an entry holds the words between quotation marks in full, as they stand in the story");

    public static Diagnostic QuoteStandsUnmarked(Location at, Location words) =>
        Error("SG302", at, $"no passage of the story has these words: they stand on {Line(words)} without quotation marks",
            "put them between quotation marks there, or delete the entry", new("the words are here", words));

    public static Diagnostic QuoteIsPart(Location at, Location passage, string diff) =>
        Error("SG301", at, "these words are only a part of the passage", $"{diff}\n{DiffLegend}: an entry holds the passage in full",
            new("the passage is here", passage));

    public static Diagnostic SeveralPassages(Location at, IReadOnlyList<Location> passages) =>
        Error("SG303", at, $"{passages.Count} passages have these words: {string.Join(", ", passages.Take(MostLines).Select(Line))}{(passages.Count > MostLines ? " …" : "")}",
            $"say which one is meant with `occurrence: 1` to `occurrence: {passages.Count}`");

    public static Diagnostic OccurrenceTooHigh(Location at, int occurrence, int count) =>
        Error("SG304", at, $"there is no occurrence {occurrence}: {(count == 1 ? "one passage has" : $"{count} passages have")} these words");

    public static Diagnostic PassageWithoutEntry(Location at, bool isBlockquote, string entry, string words) =>
        Warning("SG305", at, $"no entry of `quotes` says who said this{(isBlockquote ? " blockquote" : "")}",
            $"add to `quotes`:\n{entry}\nor, if nobody said it, to `not_quotes`:\n- >-\n  {words}");

    public static Diagnostic ClaimedTwice(Location at, Location first) =>
        Error("SG306", at, "another entry has this passage already", "keep one of them", new("the other entry is here", first));

    public static Diagnostic BlockInSentence(Location at) =>
        Error("SG307", at, "these words stand inside a sentence and cannot be a block", "`show: pull` also sets them apart after the paragraph");

    public static Diagnostic TextWithoutWord(Location at) => Error("SG308", at, "there is no word in this text");

    public static Diagnostic DuplicateQuoteId(Location at, string id, Location first) =>
        Error("SG309", at, $"another quote has the id `{id}`", "give each quote an id of its own, or none", new("it is here", first));

    public static Diagnostic QuoteIdOfPage(Location at, string id) =>
        Error("SG310", at, $"the page uses the id `{id}` itself", "choose another");

    public static Diagnostic UnknownSpeaker(Location at, string id, IEnumerable<string> known) =>
        Error("SG311", at, $"`speakers` has no `{id}`", $"{DidYouMean(id, known)}; a name, in place of an id, has a capital letter or a space");

    public static Diagnostic SpeakerNearlyKnown(Location at, string name, string similar) =>
        Warning("SG312", at, $"`{name}` is not in `speakers`, but `{similar}` is", $"write `{similar}` if that is who is meant");

    public static Diagnostic NotQuoteNotFound(Location at) =>
        Warning("SG313", at, "no passage without an entry has these words", "delete this line of `not_quotes`, or write the words as they stand in the story");
}
