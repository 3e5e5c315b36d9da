using System.Diagnostics;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Commands;

/// <summary>
/// <c>Cases/Commands/x/case.txt</c> is a transcript that is replayed in a copy of its folder. STORYGEN_UPDATE=1 writes
/// anew those that differ.
/// </summary>
public abstract class CommandCases
{
    static readonly string Folder = Path.Combine(Repository.Cases, "Commands");

    public static TheoryData<string> All() =>
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    private protected static void Replay(string name, params string[] program)
    {
        var folder = Path.Combine(Folder, name);
        var file = Path.Combine(folder, "case.txt");
        var expected = Transcript.Parse(File.ReadAllText(file));
        using var shell = new Shell(folder, program);
        var actual = new Transcript([.. expected.Steps.Select(shell.Run)]);

        if (expected.Steps.Zip(actual.Steps).All(pair => pair.First.Accepts(pair.Second)))
            return;
        if (Repository.UpdatesCases)
            File.WriteAllText(file, actual.ToString());
        Assert.Equal(expected.ToString(), actual.ToString());
    }
}

public class CommandsOfTheJitBuild : CommandCases
{
    [Theory]
    [MemberData(nameof(All))]
    public void Answer_as_in_the_transcript(string name) => Replay(name, "dotnet", Repository.JitProgram);
}

public class CommandsOfTheNativeProgram : CommandCases
{
    [Theory]
    [MemberData(nameof(All))]
    public void Answer_as_in_the_transcript(string name)
    {
        Assert.SkipWhen(Repository.NativeProgramIsStale() is not null, Repository.NativeProgramIsStale() ?? "");
        Replay(name, Repository.NativeProgram);
    }

    /// <summary>SG612: the program without the libraries that lie beside it.</summary>
    [Fact]
    public void Says_which_library_is_missing()
    {
        Assert.SkipWhen(Repository.NativeProgramIsStale() is not null, Repository.NativeProgramIsStale() ?? "");
        using var folder = new TemporaryFolder();
        var alone = folder["storygen"];
        File.Copy(Repository.NativeProgram, alone);
        folder.Write("input/story.md", "---\ntitle: Headline\n---\n");
        var start = new ProcessStartInfo(alone, ["--root", folder.Path]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("SG612", errors, StringComparison.Ordinal);
        Assert.Equal(3, process.ExitCode);
    }
}
