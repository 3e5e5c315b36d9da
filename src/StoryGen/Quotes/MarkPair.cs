using System.Globalization;

namespace StoryGen.Quotes;

/// <summary>A way of writing quotation marks, and where one of its marks opens or closes.</summary>
internal sealed class MarkPair
{
    /// <summary>What a mark is at its place; <see cref="Perhaps"/> where it could as well be an apostrophe or inches.</summary>
    internal enum Reading
    {
        No,
        Perhaps,
        Yes,
    }

    readonly Func<char, char, bool> _opens;
    readonly Func<char, char, char, Reading> _closes;

    MarkPair(char open, string close, Func<char, char, bool> opens, Func<char, char, char, Reading>? closes = null)
    {
        Open = open;
        Close = close;
        _opens = opens;
        _closes = closes ?? ((_, _, _) => Reading.Yes);
    }

    public char Open { get; }

    public string Close { get; }

    /// <summary>A mark that is often something else: unclosed, it is no passage and no mistake.</summary>
    public bool IsOftenNone { get; private init; }

    /// <summary>In the order in which they are tried at a mark that could open in more than one way.</summary>
    static readonly MarkPair[] All =
    [
        new('“', "”", (_, _) => true),
        new('"', "\"", IsAtLeftEdge, StraightCloses),
        new('‘', "’", (before, after) => IsAtLeftEdge(before, after) && !char.IsDigit(after), SingleCloses),
        new('‘', "’", IsAtLeftEdge, SingleCloses) { IsOftenNone = true },
        new('«', "»", (before, _) => !char.IsLetterOrDigit(before)),
        new('»', "«", OpensBeforeWord),
        new('„', "“”", (_, _) => true),
        new('”', "”", OpensBeforeWord, TightCloses) { IsOftenNone = true },
        new('‚', "‘’", (_, _) => true, SingleCloses),
        new('‹', "›", (_, _) => true),
        new('「', "」", (_, _) => true),
    ];

    const string ClosingMarks = "”»」";

    /// <summary>The pair that the mark at <paramref name="index"/> opens; null when it opens none.</summary>
    public static MarkPair? OpenedAt(string text, int index) =>
        Array.Find(All, pair => pair.OpensAt(text, index));

    /// <summary>Whether a mark that opens nothing can only be a closing one, whose opening mark is missing.</summary>
    public static bool IsStrayClosing(string text, int index) =>
        ClosingMarks.Contains(text[index]) && !char.IsWhiteSpace(Before(text, index));

    public bool OpensAt(string text, int index) => text[index] == Open && _opens(Before(text, index), After(text, index));

    public Reading ClosesAt(string text, int index) =>
        Close.Contains(text[index]) ? _closes(text[index], Before(text, index), After(text, index)) : Reading.No;

    static char Before(string text, int index) => index > 0 ? text[index - 1] : ' ';

    static char After(string text, int index) => index + 1 < text.Length ? text[index + 1] : ' ';

    static bool IsAtLeftEdge(char before, char after) =>
        !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || before == '/' || char.GetUnicodeCategory(before)
            is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.DashPunctuation);

    /// <summary>A mark that closes in other languages opens only before what can begin a sentence.</summary>
    static bool OpensBeforeWord(char before, char after) => IsAtLeftEdge(before, after) && !".,;:!?)]}".Contains(after);

    static Reading StraightCloses(char mark, char before, char after)
    {
        if (char.IsWhiteSpace(before) || char.IsLetterOrDigit(after))
            return Reading.No;
        return char.IsDigit(before) ? Reading.Perhaps : Reading.Yes;
    }

    /// <summary>Within a word or at its beginning it is an apostrophe; after an s (dogs’) or an n (goin’) it may be one.</summary>
    static Reading SingleCloses(char mark, char before, char after)
    {
        if (mark == '‘')
            return Reading.Yes;
        if (char.IsWhiteSpace(before) || char.IsLetterOrDigit(after))
            return Reading.No;
        return char.ToLowerInvariant(before) is 's' or 'x' or 'z' or 'n' ? Reading.Perhaps : Reading.Yes;
    }

    static Reading TightCloses(char mark, char before, char after) => char.IsWhiteSpace(before) ? Reading.No : Reading.Yes;
}
