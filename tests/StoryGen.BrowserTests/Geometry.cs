using Microsoft.Playwright;

namespace StoryGen.BrowserTests;

/// <summary>Where something stands on the page, in CSS pixels.</summary>
internal sealed record Box
{
    /// <summary>Two boxes that touch by less than this do not overlap.</summary>
    const double Slack = 1;

    public double Left { get; init; }
    public double Top { get; init; }
    public double Right { get; init; }
    public double Bottom { get; init; }

    public bool SharesLinesWith(Box other) => Top < other.Bottom - Slack && other.Top < Bottom - Slack;

    public bool SharesColumnsWith(Box other) => Left < other.Right - Slack && other.Left < Right - Slack;

    public bool Overlaps(Box other) => SharesLinesWith(other) && SharesColumnsWith(other);
}

/// <summary>A paragraph, a heading, a cell: something whose lines belong together.</summary>
internal sealed record TextBlock
{
    public string Text { get; init; } = "";

    /// <summary>Whether it stands in a box of its own that scrolls sideways, such as a wide table.</summary>
    public bool Scrolls { get; init; }

    public Box[] Lines { get; init; } = [];

    public bool IsCutOff(int width) => !Scrolls && Lines.Any(line => line.Left < 0 || line.Right > width);

    public bool Overlaps(TextBlock other) => Lines.Any(line => other.Lines.Any(line.Overlaps));

    public override string ToString() => $"“{Text}”";
}

internal static class Geometry
{
    /// <summary>The box around the letters of an element: its padding and margins do not count.</summary>
    public static Task<Box> LettersOf(ILocator element) => element.EvaluateAsync<Box>(
        """
        element => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top: top + scrollY, right, bottom: bottom + scrollY };
        }
        """);

    /// <summary>By how many pixels the page is wider than its window, so that it scrolls sideways.</summary>
    public static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");

    /// <summary>All visible text of the page. A line counts without the room above and below its letters.</summary>
    public static Task<TextBlock[]> TextOf(IPage page) => page.EvaluateAsync<TextBlock[]>(
        """
        () => {
          const ancestor = (element, matches) => {
            while (element && !matches(getComputedStyle(element))) element = element.parentElement;
            return element;
          };
          const isForScreenReadersAlone = element => {
            const clip = ancestor(element, style => /hidden|clip/.test(style.overflowX));
            return clip !== null && clip.clientWidth <= 1;
          };
          const blocks = new Map();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text; (text = walker.nextNode());) {
            if (!text.data.trim() || !text.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            if (isForScreenReadersAlone(text.parentElement)) continue;
            const element = ancestor(text.parentElement, style => !style.display.startsWith('inline'));
            const scrolls = ancestor(element, style => /auto|scroll/.test(style.overflowX)) !== null;
            const block = blocks.get(element) ?? { text: element.innerText.slice(0, 60), scrolls, lines: [] };
            blocks.set(element, block);
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const { left, top, right, bottom, width, height } of range.getClientRects())
              if (width > 1 && height > 1)
                block.lines.push({ left, top: top + scrollY + height / 6, right, bottom: bottom + scrollY - height / 6 });
          }
          return [...blocks.values()];
        }
        """);
}
