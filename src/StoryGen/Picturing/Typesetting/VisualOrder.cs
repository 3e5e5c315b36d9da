namespace StoryGen.Picturing.Typesetting;

/// <summary>The runs of a line from left to right (UAX #9, L2).</summary>
internal static class VisualOrder
{
    public static List<TextRun> Of(List<TextRun> runs)
    {
        var highest = runs.Count == 0 ? 0 : runs.Max(run => run.Level);
        for (var level = highest; level > 0; level--)
        {
            for (var start = 0; start < runs.Count; start++)
            {
                var end = start;
                while (end < runs.Count && runs[end].Level >= level)
                    end++;
                runs.Reverse(start, end - start);
                start = end;
            }
        }
        return runs;
    }
}
