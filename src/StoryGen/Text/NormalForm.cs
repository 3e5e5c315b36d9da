using System.Text;

namespace StoryGen.Text;

/// <summary>
/// The one form in which wordings are compared: composed characters, one quotation mark, one dash without spaces
/// around it, one space, nothing invisible. <see cref="SourceOffset"/> leads back to the characters it came from.
/// </summary>
internal sealed class NormalForm
{
    const char Mark = '\'', Dash = '—', Hyphen = '-', MinusSign = '\u2212', Space = ' ';

    readonly List<int> _offsets;

    NormalForm(string text, List<int> offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    /// <summary>Where the character at <paramref name="index"/> begins in the source; at the end, the source's length.</summary>
    public int SourceOffset(int index) => _offsets[index];

    public static NormalForm Of(string source)
    {
        var text = JoinDashes(UnifyCharacters(Composed(source)));
        text.Offsets.Add(source.Length);
        return new(text.ToString(), text.Offsets);
    }

    static MappedText Composed(string source)
    {
        var output = new MappedText(source.Length);
        var group = new List<Rune>();
        var groupStart = 0;
        for (var i = 0; i < source.Length;)
        {
            var rune = Rune.TryGetRuneAt(source, i, out var found) ? found : Rune.ReplacementChar;
            if (!IsInvisible(rune))
            {
                if (CanonicalComposition.IsInert(rune))
                {
                    Flush();
                    groupStart = i;
                }
                group.Add(rune);
            }
            i += rune.Utf16SequenceLength;
        }
        Flush();
        return output;

        void Flush()
        {
            Span<char> characters = stackalloc char[2];
            foreach (var rune in group.Count < 2 && group.TrueForAll(CanonicalComposition.IsInert) ? group : CanonicalComposition.Compose(group))
                output.Append(characters[..rune.EncodeToUtf16(characters)], groupStart);
            group.Clear();
        }
    }

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark.</summary>
    static bool IsInvisible(Rune rune) => rune.Value is 0x00AD or 0x200B or 0x2060 or 0xFEFF;

    static MappedText UnifyCharacters(MappedText input)
    {
        var text = input.ToString();
        var output = new MappedText(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var offset = input.Offsets[i];
            if (char.IsWhiteSpace(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                    i++;
                if (!IsAnglePadding(text, start, i + 1))
                    output.Append(Space, offset);
            }
            else if (text[i] == '…')
            {
                output.Append("...", offset);
            }
            else if (text[i] == MinusSign)
            {
                // The sign of a number, however it is typed; elsewhere a minus is no dash.
                output.Append(i + 1 < text.Length && char.IsDigit(text[i + 1]) ? Hyphen : MinusSign, offset);
            }
            else
            {
                output.Append(Unify(text[i]), offset);
            }
        }
        return output;
    }

    static char Unify(char c) => c switch
    {
        < (char)0x80 => c == '"' ? Mark : c,
        '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' => Hyphen,
        (>= '\u2012' and <= '\u2015') or '\u2E3A' or '\u2E3B' or '\uFE31' or '\uFE32' or '\uFE58' => Dash,
        _ => QuotationMarks.IsMark(c) ? Mark : c,
    };

    /// <summary>The white space that French typography puts just inside « and ».</summary>
    static bool IsAnglePadding(string text, int start, int end)
    {
        return (start > 0 && text[start - 1] is '«' or '‹' && IsOutside(start - 2))
            || (end < text.Length && text[end] is '»' or '›' && IsOutside(end + 1));

        // A German »word« stands the other way round: a letter is where this one has its outside.
        bool IsOutside(int i) => i < 0 || i >= text.Length || !char.IsLetterOrDigit(text[i]);
    }

    /// <summary>
    /// Writes every dash alike, without the spaces around it, and trims the ends. A hyphen that touches a word is no dash:
    /// it may be the sign of a number.
    /// </summary>
    static MappedText JoinDashes(MappedText input)
    {
        var text = input.ToString();
        var output = new MappedText(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfDash(text, i);
            if (end > i)
            {
                output.Append(Dash, input.Offsets[i]);
                i = end;
                continue;
            }
            var isAroundDash = text[i] == Space && ((i > 0 && IsDashBefore(text, i)) || (i + 1 < text.Length && EndOfDash(text, i + 1) > i + 1));
            var isAtEnd = text[i] == Space && (i == 0 || i == text.Length - 1);
            if (!isAroundDash && !isAtEnd)
                output.Append(text[i], input.Offsets[i]);
            i++;
        }
        return output;
    }

    /// <summary>The end of the dash that begins at a position; the position itself where none does.</summary>
    static int EndOfDash(string text, int start)
    {
        if (text[start] == Dash)
            return start + 1;
        var end = start;
        while (end < text.Length && text[end] == Hyphen)
            end++;
        var isBetweenSpaces = end == start + 1 && IsSpaceOrEdge(start - 1) && IsSpaceOrEdge(end);
        return end - start >= 2 || isBetweenSpaces ? end : start;

        bool IsSpaceOrEdge(int i) => i < 0 || i >= text.Length || text[i] == Space;
    }

    static bool IsDashBefore(string text, int position)
    {
        var start = position - 1;
        while (start > 0 && text[start] == Hyphen && text[start - 1] == Hyphen)
            start--;
        return EndOfDash(text, start) == position;
    }
}
