namespace StoryGen.BrowserTests;

/// <summary>The Chromium of the machine; the tests download none.</summary>
internal static class Chromium
{
    const string Variable = "STORYGEN_CHROMIUM";

    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    static readonly string[] OtherPlaces =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public const string Missing = $"No Chromium on this machine: none of its names is on PATH, and {Variable} does not name one.";

    /// <summary>Keeps the browser from asking the network for anything on its own account.</summary>
    public static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Candidates().FirstOrDefault(File.Exists);

    static IEnumerable<string> Candidates()
    {
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix))).Concat(OtherPlaces);
    }
}
