namespace StoryGen.Quotes;

/// <summary>The words of an entry's <c>text</c>, on one line.</summary>
internal static class StatementWords
{
    /// <summary>As they are written, and without the marks around them: those may be part of the words, or only enclose them.</summary>
    public static IReadOnlyList<string> ReadingsOf(string text)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(MarkedText.Of).ToList();
        var scanner = PassageScanner.Scan(paragraphs, Nothing.Known);
        var isEnclosed = scanner.Passages is [var only] && only.Count == paragraphs.Count && only[^1].IsClosed
            && only.All(stretch => stretch.Start == 0 && stretch.End == paragraphs[stretch.Paragraph].Text.Length);
        var written = OnOneLine(string.Join(' ', paragraphs.Select(paragraph => paragraph.Text)));
        return isEnclosed ? [written, OnOneLine(scanner.WordsOf(scanner.Passages[0]))] : [written];
    }

    static string OnOneLine(string words) => string.Join(' ', words.Split(OrdinarySpaces, StringSplitOptions.RemoveEmptyEntries));

    static readonly char[] OrdinarySpaces = [' ', '\t', '\n', '\r'];

    sealed class Nothing : IKnownWordings
    {
        public static readonly Nothing Known = new();

        public int Longest => 0;

        public bool Contains(string words) => false;
    }
}
