using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Parsing;

/// <summary>Characters that HTML cannot hold, so that a page could only drop them: C0 but tab, line feed, form feed and carriage return.</summary>
internal static class ControlCharacters
{
    static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\f' or '\r'))) + '\x7F');

    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        for (var start = 0; source.Text.AsSpan(start).IndexOfAny(Forbidden) is >= 0 and var found; start += found + 1)
            diagnostics.Add(Problems.ControlCharacter(source.At(new TextSpan(start + found, start + found + 1)), source.Text[start + found]));
    }
}
