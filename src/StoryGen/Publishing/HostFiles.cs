using System.Security.Cryptography;
using System.Text;
using StoryGen.Text;
using StoryGen.Writing;

namespace StoryGen.Publishing;

/// <summary>
/// What static hosts read: <c>_headers</c> (Netlify and Cloudflare Pages), and <c>.nojekyll</c>, without which GitHub Pages
/// leaves out files whose names begin with an underscore.
/// </summary>
internal static class HostFiles
{
    public const string HeadersFile = "_headers";

    /// <param name="fingerprinted">Paths that change whenever their content does, so that they may be kept for ever.</param>
    public static IEnumerable<SiteFile> Of(Html style, IEnumerable<string> fingerprinted)
    {
        yield return new ComposedFile(".nojekyll", []);
        yield return new ComposedFile(HeadersFile, Encoding.UTF8.GetBytes(Headers(style, fingerprinted)));
    }

    /// <summary>Nothing is allowed but the page's own style, by its hash, and pictures of the site.</summary>
    public static string ContentSecurityPolicy(Html style) =>
        $"default-src 'none'; style-src {HashOf(style.Value)}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>How the policy names an element's text (CSP Level 3, hash-source).</summary>
    public static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string Headers(Html style, IEnumerable<string> fingerprinted)
    {
        var text = new StringBuilder()
            .Append("/*\n")
            .Append("  Content-Security-Policy: ").Append(ContentSecurityPolicy(style)).Append('\n')
            .Append("  X-Content-Type-Options: nosniff\n")
            .Append("  Referrer-Policy: strict-origin-when-cross-origin\n");
        foreach (var path in fingerprinted)
            text.Append('/').Append(path).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        return text.ToString();
    }
}
