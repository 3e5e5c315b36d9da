using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>Where the front matter and the text of a story stand: between <c>---</c> on line 1 and the next one, and after.</summary>
internal sealed record FrontMatterFence(TextSpan Yaml, int BodyStart)
{
    const string Fence = "---";

    /// <returns>Null where there is no front matter or where it never ends, which is reported.</returns>
    public static FrontMatterFence? Find(SourceText source, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(Problems.EmptyStory(source.At(0)));
            return null;
        }
        if (!IsFence(source, 1))
        {
            diagnostics.Add(Problems.NoFrontMatter(source.At(source.Line(1))));
            return null;
        }
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line))
                return new(new(source.Position(2, 1), source.Position(line, 1)), source.Position(line + 1, 1));
        }
        diagnostics.Add(Problems.FrontMatterNeverClosed(source.At(source.Line(1))));
        return null;
    }

    static bool IsFence(SourceText source, int number)
    {
        var line = source.Line(number);
        return source.Text.AsSpan(line.Start, line.Length).TrimEnd().SequenceEqual(Fence);
    }
}
