using StoryGen.Text;

namespace StoryGen.Diagnostics;

internal enum Severity
{
    /// <summary>Something that a person may want to know; no problem, under <c>--strict</c> neither.</summary>
    Note,
    Warning,
    Error,
}

/// <summary>Who has to act: the person who writes the story or theme, or the one who runs the machine.</summary>
internal enum Cause
{
    Story,
    Machine,
}

/// <summary>One problem of a run. <paramref name="Code"/> is stable; all wording is in <see cref="Problems"/>.</summary>
/// <param name="Place">What the problem is at, where that is no place in a text that was read.</param>
/// <param name="Hint">What to do about it; may have several lines.</param>
/// <param name="Note">A second place that explains the first.</param>
internal sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    Location? Location = null,
    string? Place = null,
    string? Hint = null,
    Note? Note = null,
    Cause Cause = Cause.Story);

internal sealed record Note(string Message, Location Location);
