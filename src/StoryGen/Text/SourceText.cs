namespace StoryGen.Text;

/// <summary>A text file that was read: its name as the user would type it, and its characters.</summary>
internal sealed class SourceText(string name, string text)
{
    List<int>? _lineStarts;

    public string Name { get; } = name;

    public string Text { get; } = text;

    public Location At(TextSpan span) => new(this, span);

    public Location At(int position) => At(TextSpan.At(position));

    /// <summary>Line and column of a position, both from 1; the column counts UTF-16 units, as editors do.</summary>
    public (int Line, int Column) Place(int position)
    {
        var line = LineStarts.BinarySearch(position);
        if (line < 0)
            line = ~line - 1;
        return (line + 1, position - LineStarts[line] + 1);
    }

    /// <summary>The position of a line and column, both from 1, kept within the text.</summary>
    public int Position(int line, int column)
    {
        if (line > LineStarts.Count)
            return Text.Length;
        return Math.Clamp(LineStarts[line - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>The characters of a line, without its end.</summary>
    public TextSpan Line(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Count ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
            end--;
        return new(start, end);
    }

    public int LineCount => LineStarts.Count;

    List<int> LineStarts => _lineStarts ??= FindLineStarts(Text);

    static List<int> FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                starts.Add(i + 1);
        }
        return starts;
    }
}
