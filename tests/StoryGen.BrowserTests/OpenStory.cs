using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StoryGen.BrowserTests;

/// <summary>A story that is open in the browser, and what came of opening it.</summary>
internal sealed class OpenStory : IAsyncDisposable
{
    // The browser adds to them from a thread of its own.
    readonly ConcurrentQueue<string> _requests = [];
    readonly ConcurrentQueue<string> _complaints = [];

    OpenStory(string folder, IPage page)
    {
        Folder = folder;
        Page = page;
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => _complaints.Enqueue($"{request.Url}: {request.Failure}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) => _complaints.Enqueue($"{message.Type}: {message.Text}");
    }

    /// <summary>The folder of the site.</summary>
    public string Folder { get; }

    public IPage Page { get; }

    /// <summary>The text of the story itself, below the head and above the sources.</summary>
    public ILocator Text => Page.Locator(".story");

    /// <summary>The block quotations in place.</summary>
    public ILocator Quotations => Text.Locator(".quotation");

    /// <summary>The block quotations in place, and the pull quotes.</summary>
    public ILocator SetApart => Text.Locator(":is(.quotation, aside.pull)");

    /// <summary>The addresses that the page asked for.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>What the browser had to say about the page, errors and all else.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public static async Task<OpenStory> At(string folder, IPage page)
    {
        var story = new OpenStory(folder, page);
        await page.GotoAsync(new Uri(Path.Combine(folder, "index.html")).AbsoluteUri);
        return story;
    }

    /// <summary>The ids of the passages that an entry of <c>quotes</c> accounts for, in the order of the page.</summary>
    public async Task<IReadOnlyList<string>> PassageIds() =>
        await Text.Locator(":is(.passage, .quotation)[id]").EvaluateAllAsync<string[]>("passages => passages.map(passage => passage.id)");

    /// <summary>
    /// The link from a passage to its source: in the attribution of a block quotation, or in the reference that follows the
    /// last part of an inline passage (emphasis or a link may cut one in parts).
    /// </summary>
    public ILocator LinkToSource(string passage) =>
        Text.Locator($"[id='{passage}'] .attribution .origin a[href^='#'], [data-quote='{passage}'] + sup > a.reference");

    /// <summary>The id of the element that the address points at; none where no element has it.</summary>
    public Task<string?> Target() => Page.EvaluateAsync<string?>("() => document.querySelector(':target')?.id");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
