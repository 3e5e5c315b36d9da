using System.Buffers;

namespace StoryGen.Quotes;

/// <summary>A stretch between quotation marks in one paragraph, marks included.</summary>
/// <param name="IsClosed">It ends with a closing mark, not with its paragraph.</param>
internal readonly record struct Stretch(int Paragraph, int Start, int End, bool IsClosed);

/// <summary>
/// Finds what stands between quotation marks in neighbouring paragraphs. A statement of several paragraphs opens with
/// a mark on each and closes only on the last. One missing mark never swallows the rest.
/// </summary>
internal sealed class PassageScanner(IReadOnlyList<MarkedText> paragraphs, IKnownWordings known)
{
    static readonly SearchValues<char> Marks = SearchValues.Create("“”\"‘«»„‚‹「」");

    readonly List<IReadOnlyList<Stretch>> _passages = [];
    readonly List<(int Paragraph, int Index)> _strays = [];

    /// <summary>Each passage as its stretches, one for each paragraph, in order.</summary>
    public IReadOnlyList<IReadOnlyList<Stretch>> Passages => _passages;

    /// <summary>Closing marks whose opening mark is missing.</summary>
    public IReadOnlyList<(int Paragraph, int Index)> Strays => _strays;

    public static PassageScanner Scan(IReadOnlyList<MarkedText> paragraphs, IKnownWordings known)
    {
        var scanner = new PassageScanner(paragraphs, known);
        var (paragraph, index) = (0, 0);
        while (paragraph < paragraphs.Count)
            (paragraph, index) = scanner.ScanParagraph(paragraph, index);
        return scanner;
    }

    /// <summary>Scans one paragraph from a place on, and tells where to go on.</summary>
    (int Paragraph, int Index) ScanParagraph(int paragraph, int index)
    {
        var text = paragraphs[paragraph].Text;
        var neverClosed = new HashSet<MarkPair>();
        while (NextMark(paragraph, index) is >= 0 and var mark)
        {
            index = mark + 1;
            if (MarkPair.OpenedAt(text, mark) is not { } pair)
            {
                if (MarkPair.IsStrayClosing(text, mark))
                    _strays.Add((paragraph, mark));
                continue;
            }
            if (neverClosed.Contains(pair))
                continue;
            var closing = ClosingMark.Find(paragraphs[paragraph], mark, pair, known);
            if (closing != ClosingMark.None)
            {
                _passages.Add([new(paragraph, mark, closing + 1, IsClosed: true)]);
                index = closing + 1;
            }
            else if (pair.IsOftenNone)
            {
                neverClosed.Add(pair);
            }
            else
            {
                return AddUnclosed(paragraph, mark, pair);
            }
        }
        return (paragraph + 1, 0);
    }

    int NextMark(int paragraph, int index)
    {
        var (text, isLiteral) = paragraphs[paragraph];
        while (index < text.Length)
        {
            var found = text.AsSpan(index).IndexOfAny(Marks);
            if (found < 0)
                return -1;
            index += found;
            if (!isLiteral(index))
                return index;
            index++;
        }
        return -1;
    }

    (int, int) AddUnclosed(int paragraph, int opening, MarkPair pair)
    {
        var stretches = new List<Stretch> { new(paragraph, opening, paragraphs[paragraph].Text.Length, IsClosed: false) };
        for (var next = paragraph + 1; next < paragraphs.Count && Reopens(next, pair) is >= 0 and var start; next++)
        {
            var closing = ClosingMark.Find(paragraphs[next], start, pair, known);
            var isClosed = closing != ClosingMark.None;
            stretches.Add(new(next, start, isClosed ? closing + 1 : paragraphs[next].Text.Length, isClosed));
            if (isClosed)
                break;
        }
        if (stretches.Count > 1 && IsKnown(stretches[^1..]) && !IsKnown(stretches))
        {
            // The mark is missing in each paragraph before the last: none of them needs to look so far again.
            _passages.AddRange(stretches[..^1].Select(stretch => (IReadOnlyList<Stretch>)[stretch]));
            return (stretches[^1].Paragraph, 0);
        }
        _passages.Add(stretches);
        var last = stretches[^1];
        return last.IsClosed ? (last.Paragraph, last.End) : (last.Paragraph + 1, 0);
    }

    /// <summary>Where a paragraph opens with the same mark again; -1 where it does not.</summary>
    int Reopens(int paragraph, MarkPair pair)
    {
        var (text, isLiteral) = paragraphs[paragraph];
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return start < text.Length && text[start] == pair.Open && !isLiteral(start) ? start : -1;
    }

    bool IsKnown(List<Stretch> stretches)
    {
        var length = stretches.Sum(stretch => stretch.End - stretch.Start);
        return length <= known.Longest + 2 * stretches.Count && known.Contains(WordsOf(stretches));
    }

    /// <summary>The words of a passage without its outer marks, its paragraphs joined by a space.</summary>
    public string WordsOf(IReadOnlyList<Stretch> stretches) =>
        string.Join(' ', stretches.Select(stretch => paragraphs[stretch.Paragraph].Text[InnerOf(stretch)].Trim()));

    public static Range InnerOf(Stretch stretch) => (stretch.Start + 1)..(stretch.End - (stretch.IsClosed ? 1 : 0));
}
