using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Parsing;

/// <summary>
/// Characters that HTML and XML cannot hold, so that a page could only drop them: controls but tab, line feed and
/// carriage return, and the noncharacters U+FFFE and U+FFFF.
/// </summary>
internal static class ControlCharacters
{
    public static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r'))) + "\x7F\uFFFE\uFFFF");

    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        for (var end = 0; source.Text.AsSpan(end).IndexOfAny(Forbidden) is >= 0 and var found;)
        {
            var start = end + found;
            var length = source.Text.AsSpan(start).IndexOfAnyExcept(Forbidden);
            end = length < 0 ? source.Text.Length : start + length;
            diagnostics.Add(Problems.ControlCharacter(source.At(new TextSpan(start, end)), source.Text[start]));
        }
    }
}
