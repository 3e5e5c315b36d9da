namespace StoryGen.Quotes;

/// <summary>The words of an entry's <c>text</c>: on one line, without the marks around it.</summary>
internal static class StatementWords
{
    public static string Of(string text)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(MarkedText.Of).ToList();
        var scanner = PassageScanner.Scan(paragraphs, Nothing.Known);
        var isEnclosed = scanner.Passages is [var only] && only.Count == paragraphs.Count
            && only.All(stretch => stretch.Start == 0 && stretch.End == paragraphs[stretch.Paragraph].Text.Length);
        var words = isEnclosed
            ? scanner.WordsOf(scanner.Passages[0])
            : string.Join(' ', paragraphs.Select(paragraph => paragraph.Text));
        return string.Join(' ', words.Split(OrdinarySpaces, StringSplitOptions.RemoveEmptyEntries));
    }

    static readonly char[] OrdinarySpaces = [' ', '\t', '\n', '\r'];

    sealed class Nothing : IKnownWordings
    {
        public static readonly Nothing Known = new();

        public int Longest => 0;

        public bool Contains(string words) => false;
    }
}
