using System.Diagnostics.CodeAnalysis;

namespace StoryGen.Parsing;

/// <summary>An address that a reader may be sent to: http, https, mailto or relative.</summary>
internal sealed record WebAddress
{
    static readonly string[] Schemes = ["http", "https", "mailto"];

    WebAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>Whole, and of a page rather than a place in one.</summary>
    public bool IsOfPage => IsAbsolute && !Value.Contains('#');

    public bool IsAbsolute => SchemeOf(Value) is "http" or "https";

    public static bool TryParse(string text, [NotNullWhen(true)] out WebAddress? address)
    {
        address = IsAllowed(text) && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? new(text) : null;
        return address is not null && (SchemeOf(text) is not ("http" or "https") || HasHost(text));
    }

    /// <summary>
    /// Whether a browser would take <paramref name="text"/> for one of the allowed schemes or for a relative address.
    /// Like the URL parser of WHATWG, it does not see leading control characters, or tabs and line breaks anywhere.
    /// </summary>
    public static bool IsAllowed(string text) => SchemeOf(text) is not { } scheme || Schemes.Contains(scheme);

    /// <summary>The scheme that a browser would see, in lower case; null for a relative address.</summary>
    public static string? SchemeOf(string text)
    {
        var seen = string.Concat(text.Where(c => c is not ('\t' or '\r' or '\n'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        var colon = seen.IndexOf(':');
        var isScheme = colon > 0 && char.IsAsciiLetter(seen[0])
            && seen.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
        return isScheme ? seen[..colon].ToLowerInvariant() : null;
    }

    static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>A host, and no user name or password before it, which a page would give away.</summary>
    static bool HasHost(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
}
