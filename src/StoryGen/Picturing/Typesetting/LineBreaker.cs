namespace StoryGen.Picturing.Typesetting;

/// <summary>Words to lines, as few as there can be and all of about the same width.</summary>
internal static class LineBreaker
{
    const int Steps = 12;

    public static List<List<Word>> Balance(List<Word> words, float most)
    {
        var lines = Fill(words, most);
        var (tooNarrow, enough) = (0f, most);
        for (var step = 0; step < Steps; step++)
        {
            var width = (tooNarrow + enough) / 2;
            var narrower = Fill(words, width);
            if (narrower.Count > lines.Count || narrower.Exists(line => WidthOf(line) > width))
                tooNarrow = width;
            else
                (enough, lines) = (width, narrower);
        }
        return lines;
    }

    public static List<List<Word>> Fill(List<Word> words, float most)
    {
        var lines = new List<List<Word>>();
        var room = 0f;
        foreach (var word in words)
        {
            if (lines.Count == 0 || word.Width > room)
            {
                lines.Add([]);
                room = most;
            }
            lines[^1].Add(word);
            room -= word.Width + word.Gap;
        }
        return lines;
    }

    public static float WidthOf(List<Word> line) => line.Sum(word => word.Width + word.Gap) - line[^1].Gap;
}
