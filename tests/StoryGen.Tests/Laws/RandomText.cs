using System.Text;
using CsCheck;

namespace StoryGen.Tests.Laws;

/// <summary>Random texts: of any characters, and of the pieces that Markdown and quotations are made of.</summary>
static class RandomText
{
    static readonly string[] Words =
    [
        "we", "Won", "don’t", "’90s", "5\"", "dogs’", "Ann", "Lee", "—", "--", "…", "R&D", "x<y", "Zu\u0308rich", "Zürich", "勝った", "فزنا", "𝄞", "1986.", "$500bn",
    ];

    static readonly string[] Marks =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "‚", "‹", "›", "「", "」", "«\u00a0", "\u00a0»", "&ldquo;", "&rdquo;", "&quot;", "\\\"",
    ];

    static readonly string[] Syntax =
    [
        "*", "**", "_", "`", "[", "](https://example.org/)", "![", "<b>", "</b>", "<!-- ", " -->", "<https://example.org/>", "[^1]", "\\", "|", "&amp;", "<script>",
    ];

    static readonly string[] Breaks =
    [
        "\n", "\n\n", "\n\n", "  \n", "\\\n", "\n\n> ", "\n> ", "\n- ", "\n\n1. ", "\n\n## ", "\n\n---\n\n", "\n\n    ", "\n\n[^1]: ", "\n\n| a | b |\n|--|--|\n| ", "\n\n```\n", "\n\nAnn Lee\n\n", "\n> — Ann Lee, Mayor\n\n", "\n\n“",
    ];

    /// <summary>Any scalar value that a page can hold: no control characters.</summary>
    public static readonly Gen<string> AnyCharacter = Gen.Int[0x20, 0x10FFFF]
        .Where(value => value is not (>= 0x7F and < 0xA0) and not (>= 0xD800 and < 0xE000))
        .Select(char.ConvertFromUtf32);

    /// <summary>A passage as authors write it, so that not all marks are strays.</summary>
    static readonly Gen<string> Passage = Gen.Select(
        Gen.OneOf("“|”", "\"|\"", "‘|’", "«|»", "»|«", "„|“", "”|”", "‚|‘", "‹|›", "「|」"),
        Gen.OneOf(Words).Array[1, 6],
        Gen.OneOf("", ",", ".", "*", "\n", "!"),
        (marks, words, end) => marks.Replace("|", string.Join(' ', words) + end, StringComparison.Ordinal));

    static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.OneOf(Words).Select(word => word + " ")),
        (5, Passage.Select(passage => passage + " ")),
        (3, Gen.OneOf(Marks)),
        (3, Gen.OneOf(Syntax)),
        (3, Gen.OneOf(Breaks)),
        (1, AnyCharacter));

    public static readonly Gen<string> Markdown = Piece.Array[1, 40].Select(string.Concat);

    /// <summary>Sentences with passages whose marks are in order.</summary>
    public static readonly Gen<string> Prose = Gen.Frequency(
        (2, Gen.OneOf(Words.Where(word => !word.Contains('"') && !word.Contains('’')).ToArray()).Select(word => word + " ")),
        (2, Passage.Where(passage => !passage.Contains('*') && char.IsLetter(passage[1])).Select(passage => passage + " ")),
        (1, Gen.OneOf("\n\n", "\n", "\n\n> ", "\n\n- ")))
        .Array[1, 20].Select(string.Concat);

    /// <summary>A YAML string, in double quotation marks.</summary>
    public static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in text)
            yaml.Append(c is '"' or '\\' ? $"\\{c}" : c is < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\uFFFE') or (>= '\x7F' and < '\xA0') ? $"\\u{(int)c:X4}" : c.ToString());
        return yaml.Append('"').ToString();
    }
}
