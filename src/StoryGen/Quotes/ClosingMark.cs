namespace StoryGen.Quotes;

/// <summary>Finds the mark that closes a passage within its paragraph.</summary>
internal static class ClosingMark
{
    public const int None = -1;

    // Marks that could be anything come in twos and threes; a text with more in one passage is none that people write.
    const int MostReadings = 64;

    public static int Find(MarkedText paragraph, int opening, MarkPair pair, IKnownWordings known)
    {
        var text = paragraph.Text;
        var readings = new List<int>();
        var (closing, perhaps) = (None, None);
        var depth = 1;
        for (var i = opening + 1; i < text.Length && closing == None; i++)
        {
            if (text[i] < 0x80 && text[i] != '"' || paragraph.IsLiteral(i))
                continue;
            switch (pair.ClosesAt(text, i))
            {
                case MarkPair.Reading.Yes:
                    readings.Add(i);
                    depth--;
                    if (depth == 0)
                        closing = i;
                    break;
                case MarkPair.Reading.Perhaps:
                    readings.Add(i);
                    perhaps = depth == 1 ? i : perhaps;
                    break;
                case MarkPair.Reading.No when pair.OpensAt(text, i):
                    if (perhaps != None && depth == 1)
                        return Choose(text, opening, readings, known) ?? perhaps;
                    depth++;
                    break;
            }
        }
        if (closing != None && readings.Count == 1)
            return closing;
        return Choose(text, opening, readings, known) ?? (closing != None ? closing : perhaps);
    }

    /// <summary>Of several readings the longest that an entry has.</summary>
    static int? Choose(string text, int opening, List<int> readings, IKnownWordings known)
    {
        for (var i = readings.Count - 1; i >= Math.Max(0, readings.Count - MostReadings); i--)
        {
            var words = text.AsSpan(opening + 1, readings[i] - opening - 1);
            if (words.Length <= known.Longest && known.Contains(words.ToString()))
                return readings[i];
        }
        return null;
    }
}
