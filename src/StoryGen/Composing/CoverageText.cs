using System.Globalization;
using StoryGen.Binding;

namespace StoryGen.Composing;

/// <summary>The two numbers in a sentence.</summary>
internal static class CoverageText
{
    const string InEnglish = "{attributed} of {passages} quoted passages attributed";

    public static string ForTerminal(Coverage coverage) =>
        coverage.Passages == 0 ? "no quoted passages" : Of(coverage, InEnglish);

    public static string Of(Coverage coverage, string pattern) => pattern
        .Replace("{attributed}", coverage.Attributed.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{passages}", coverage.Passages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
