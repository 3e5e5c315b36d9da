using StoryGen.Diagnostics;
using StoryGen.Publishing;

namespace StoryGen.Preflight;

/// <summary>The Content-Security-Policy allows the style of each page, and there is nothing that it would have to allow besides.</summary>
internal static class SecurityCheck
{
    public static void Check(BuiltSite site, DiagnosticBag diagnostics)
    {
        if (site.Text(HostFiles.HeadersFile) is not { } headers)
            return;
        foreach (var (file, page) in site.Pages)
        {
            foreach (var style in page.QuerySelectorAll("style"))
            {
                if (!headers.Contains(HostFiles.HashOf(style.TextContent), StringComparison.Ordinal))
                    diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), "its style has another hash than the Content-Security-Policy"));
                if (style.TextContent.Contains("url(http", StringComparison.OrdinalIgnoreCase) || style.TextContent.Contains("@import", StringComparison.OrdinalIgnoreCase))
                    diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), "its style loads something from elsewhere"));
            }
            if (page.QuerySelectorAll("script").Any(script => script.GetAttribute("type") != "application/ld+json") || page.QuerySelector("[style]") is not null)
                diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), "it holds a script or a style attribute, which the Content-Security-Policy forbids"));
        }
    }
}
