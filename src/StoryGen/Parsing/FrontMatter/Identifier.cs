using System.Text.RegularExpressions;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>The form of an id of <c>speakers</c>, <c>sources</c> and <c>quotes</c>.</summary>
internal static partial class Identifier
{
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9_-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
