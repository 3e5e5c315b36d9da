using Microsoft.Playwright;
using StoryGen.BrowserTests;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Newsroom))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace StoryGen.BrowserTests;

/// <summary>Builds the stories with the real program, each once, and opens them in the one browser of the tests.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    readonly DirectoryInfo _sites = Directory.CreateTempSubdirectory("storygen-browser-");
    readonly HashSet<string> _built = [];
    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Chromium.Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _sites.Delete(recursive: true);
    }

    /// <summary>Opens a story from its file, as by a double click.</summary>
    internal async Task<OpenStory> Open(string story, View view)
    {
        Assert.SkipWhen(_browser is null, Chromium.Missing);
        var folder = Path.Combine(_sites.FullName, story);
        if (_built.Add(story))
            Stories.Build(story, folder);
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = 900 },
            ColorScheme = view.Scheme,
            JavaScriptEnabled = view.HasScripts,
            Offline = true,
        });
        return await OpenStory.At(folder, await context.NewPageAsync());
    }
}
