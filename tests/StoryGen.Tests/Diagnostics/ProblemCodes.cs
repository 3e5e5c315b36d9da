using System.Text.RegularExpressions;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Diagnostics;

public partial class ProblemCodes
{
    /// <summary>One rule that is told in more than one way.</summary>
    static readonly string[] Shared = ["SG114", "SG301", "SG302", "SG405"];

    static readonly List<string> Codes = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "StoryGen", "Diagnostics"), "Problems*.cs")
        .Order(StringComparer.Ordinal).SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];

    [Fact]
    public void No_code_stands_for_two_problems() =>
        Assert.Empty(Codes.GroupBy(code => code).Where(group => group.Count() > 1 && !Shared.Contains(group.Key)).Select(group => group.Key));

    [Fact]
    public void Every_code_is_tested()
    {
        var tests = Directory.EnumerateFiles(Repository.Tests, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".html" or ".txt" or ".yaml" or ".css" or ".cs" && Path.GetFileName(file) != "ProblemCodes.cs" && !file.Contains("/bin/") && !file.Contains("/obj/"));
        var tested = tests.SelectMany(file => AnyCode().Matches(File.ReadAllText(file))).Select(match => match.Value).ToHashSet();
        Assert.Empty(Codes.Distinct().Except(tested));
    }

    [GeneratedRegex("\"(SG[0-9]{3})\"")]
    private static partial Regex Code();

    [GeneratedRegex("SG[0-9]{3}")]
    private static partial Regex AnyCode();
}
