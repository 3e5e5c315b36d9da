using Microsoft.Playwright;

namespace StoryGen.BrowserTests;

/// <summary>How a reader looks at a page.</summary>
public sealed record View(int Width)
{
    /// <summary>A desktop window, where there is room beside the text.</summary>
    public static readonly View Wide = new(1280);

    public static readonly View Phone = new(360);

    /// <summary>The narrowest that a page has to fit: 1280 pixels at a zoom of 400 %.</summary>
    public static readonly View Narrowest = new(320);

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool HasScripts { get; init; } = true;
}
