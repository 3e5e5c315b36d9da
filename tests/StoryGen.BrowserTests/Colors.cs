using Microsoft.Playwright;

namespace StoryGen.BrowserTests;

/// <summary>Colours as a reader sees them, however the style sheet writes them.</summary>
internal static class Colors
{
    /// <summary>The luminance of the ground that the page is printed on: 0 is black, 1 is white.</summary>
    public static Task<double> Ground(IPage page) => page.EvaluateAsync<double>($"() => {{ {Functions} return luminance(ground(document.body)); }}");

    /// <summary>The luminance of the letters of an element.</summary>
    public static Task<double> Letters(ILocator element) =>
        element.EvaluateAsync<double>($"element => {{ {Functions} return luminance(letters(element)); }}");

    /// <summary>The text with less than the contrast that WCAG asks for: 4.5, or 3 for large letters.</summary>
    public static Task<string[]> TooFaint(IPage page) => page.EvaluateAsync<string[]>(
        $$"""
        () => {
          {{Functions}}
          const faint = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text; (text = walker.nextNode());) {
            const element = text.parentElement;
            if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
            const [dark, light] = [luminance(letters(element)), luminance(ground(element))].sort((one, other) => one - other);
            const contrast = (light + 0.05) / (dark + 0.05);
            const size = parseFloat(getComputedStyle(element).fontSize);
            const isLarge = size >= 24 || size >= 18.66 && getComputedStyle(element).fontWeight >= 700;
            if (contrast < (isLarge ? 3 : 4.5)) faint.push(`a contrast of ${contrast.toFixed(2)}: ${text.data.trim().slice(0, 60)}`);
          }
          return faint;
        }
        """);

    /// <summary>Colours in any notation as red, green, blue and opacity; laid over what is behind them; their relative luminance.</summary>
    const string Functions =
        """
        const known = new Map();
        const rgba = color => {
          if (!known.has(color)) {
            const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
            paint.fillStyle = color;
            paint.fillRect(0, 0, 1, 1);
            known.set(color, [...paint.getImageData(0, 0, 1, 1).data].map(part => part / 255));
          }
          return known.get(color);
        };
        const over = (front, back) => [0, 1, 2].map(part => front[part] * front[3] + back[part] * (1 - front[3])).concat(1);
        const canvas = () => {
          const probe = document.createElement('div');
          probe.style.backgroundColor = 'Canvas';
          document.documentElement.append(probe);
          const color = getComputedStyle(probe).backgroundColor;
          probe.remove();
          return rgba(color);
        };
        const ground = element => {
          if (!element) return canvas();
          const own = rgba(getComputedStyle(element).backgroundColor);
          return own[3] === 1 ? own : over(own, ground(element.parentElement));
        };
        const letters = element => over(rgba(getComputedStyle(element).color), ground(element));
        const luminance = ([red, green, blue]) => {
          const linear = [red, green, blue].map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        };
        """;
}
