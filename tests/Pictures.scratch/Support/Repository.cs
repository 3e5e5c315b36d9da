using System.Runtime.InteropServices;

namespace StoryGen.Tests.Support;

/// <summary>Where the files of the repository are: tests read and rewrite cases in place, not in the build output.</summary>
static class Repository
{
    public static readonly string Root = FindRoot();

    public static readonly string Tests = Path.Combine(Root, "tests", "StoryGen.Tests");

    public static readonly string Cases = Path.Combine(Tests, "Cases");

    public static readonly string NativeProgram = Path.Combine(
        Root, "src", "StoryGen", "bin", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier, "publish",
        OperatingSystem.IsWindows() ? "storygen.exe" : "storygen");

    public static readonly string JitProgram = Path.Combine(AppContext.BaseDirectory, "storygen.dll");

    /// <summary>Whether cases are rewritten with what the program gives today.</summary>
    public static bool UpdatesCases => Environment.GetEnvironmentVariable("STORYGEN_UPDATE") == "1";

    /// <summary>Why the native program says nothing about the source as it is now; null when it does.</summary>
    public static string? NativeProgramIsStale()
    {
        if (!File.Exists(NativeProgram))
            return $"there is no {NativeProgram}: publish it first";
        var built = File.GetLastWriteTimeUtc(NativeProgram);
        var newer = Directory.EnumerateFiles(Path.Combine(Root, "src", "StoryGen"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(file))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "theme"), "*", SearchOption.AllDirectories))
            .FirstOrDefault(file => File.GetLastWriteTimeUtc(file) > built);
        return newer is null ? null : $"the native program is older than {newer}: publish it again";
    }

    static bool IsBuilt(string file) =>
        Path.GetRelativePath(Path.Combine(Root, "src", "StoryGen"), file).Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "StoryGen.sln")))
                return folder;
        }
        throw new InvalidOperationException("the tests do not run inside of the repository");
    }
}
