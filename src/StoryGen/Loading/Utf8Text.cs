using System.Text;
using System.Text.Unicode;
using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Loading;

/// <summary>Text files are UTF-8, with or without a byte order mark.</summary>
internal static class Utf8Text
{
    const char ByteOrderMark = '\uFEFF';

    /// <returns>The text; where the bytes are no UTF-8, with U+FFFD in their place and an error.</returns>
    public static SourceText Decode(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var source = new SourceText(name, text.StartsWith(ByteOrderMark) ? text[1..] : text);
        if (!Utf8.IsValid(bytes))
            diagnostics.Add(Problems.NotUtf8(source.At(FirstInvalid(bytes) - (text.Length - source.Text.Length))));
        return source;
    }

    static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out _, out var written, replaceInvalidSequences: false);
        return written;
    }
}
