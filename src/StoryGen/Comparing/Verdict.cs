namespace StoryGen.Comparing;

/// <summary>How the wording of a quote agrees with a text. There is no score: a changed word is another statement.</summary>
internal enum Agreement
{
    /// <summary>The same characters.</summary>
    Exact,

    /// <summary>Equal in normal form.</summary>
    Typographic,

    /// <summary>As typographic, but for the case of the first letter, or the closing comma or full stop, or both.</summary>
    Edge,
}

/// <summary>The outcome of comparing a quote's wording with a text.</summary>
/// <param name="Against">The text that was compared: a verdict never stands without it.</param>
internal sealed record Verdict(Agreement Agreement, string Against);
