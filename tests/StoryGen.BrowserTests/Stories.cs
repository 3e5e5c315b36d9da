using System.Diagnostics;
using Xunit;

namespace StoryGen.BrowserTests;

/// <summary>The stories that are tested. Another folder in <c>Stories</c> is another story, without a line of C#.</summary>
internal static class Stories
{
    /// <summary>The story in <c>input/</c>, which the repository is published with.</summary>
    public const string Shipped = "shipped";

    public const string Bare = "bare";
    public const string Everything = "everything";
    public const string RightToLeft = "right-to-left";

    public static TheoryData<string> All { get; } =
        [Shipped, .. Directory.EnumerateDirectories(Repository.Stories).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Builds <paramref name="story"/> as its reporter would.</summary>
    public static void Build(string story, string output)
    {
        var root = story == Shipped ? Repository.Root : Path.Combine(Repository.Stories, story);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Repository.Program, "build", "--root", root, "--output", output },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var messages = program.StandardError.ReadToEndAsync();
        program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        Assert.True(program.ExitCode == 0, $"The story '{story}' does not build:\n{messages.Result}");
    }
}
