using System.Text;
using HarfBuzzSharp;

namespace StoryGen.Picturing.Typesetting;

/// <summary>Characters that are shaped together: one level, one script, one font.</summary>
internal sealed record TextRun(int Start, int End, byte Level, Script Script, FontFile Font)
{
    public bool IsRightToLeft => Level % 2 == 1;

    public static List<TextRun> Split(string text, byte[] levels, FontStack fonts)
    {
        var runs = new List<TextRun>();
        for (var at = 0; at < text.Length;)
        {
            var rune = Rune.GetRuneAt(text, at);
            var end = at + rune.Utf16SequenceLength;
            var last = runs.Count > 0 ? runs[^1] : null;
            var script = UnicodeFunctions.Default.GetScript((uint)rune.Value);
            var font = fonts.For(rune, last?.Font) ?? last?.Font ?? fonts.For(new Rune(' '), null)!;
            if (last is not null && last.Level == levels[at] && last.Font == font && Joined(last.Script, script) is { } joined)
                runs[^1] = last with { End = end, Script = joined };
            else
                runs.Add(new(at, end, levels[at], script, font));
            at = end;
        }
        return runs;
    }

    static Script? Joined(Script one, Script other) => IsShared(other) || one == other ? one : IsShared(one) ? other : null;

    static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited;
}
