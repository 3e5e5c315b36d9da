using StoryGen.Diagnostics;
using StoryGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StoryGen.Parsing.Yaml;

/// <summary>
/// Reads YAML into nodes with their places. YamlDotNet's own node model ends at the first duplicate key, expands
/// aliases without a bound and recurses as deep as the text says; this one reports all three.
/// </summary>
internal sealed class YamlReader
{
    const int DeepestNesting = 32;
    const int LargestExpansion = 1_000_000;
    const int MostRepetition = 4;

    readonly SourceText _source;
    readonly TextSpan _text;
    readonly DiagnosticBag _diagnostics;
    readonly Dictionary<AnchorName, YamlNode?> _anchors = [];
    readonly Parser _parser;

    YamlReader(SourceText source, TextSpan text, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = text;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(source.Text[text.Start..text.End]));
    }

    /// <summary>Reads the mapping that <paramref name="text"/> holds.</summary>
    /// <returns>The mapping, without what was wrong in it; null when it cannot be read at all.</returns>
    public static YamlMapping? ReadMapping(SourceText source, TextSpan text, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, text, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (UnreadableYamlException error)
        {
            diagnostics.Add(error.Diagnostic);
        }
        catch (YamlException error)
        {
            diagnostics.Add(reader.SyntaxError(reader.Position(error.Start), error.Message));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's answer to some broken texts, without a place.
            diagnostics.Add(reader.SyntaxError(reader.LastPlace, "something is not closed"));
        }
        return null;
    }

    YamlMapping? ReadDocument()
    {
        Expect<StreamStart>();
        if (_parser.MoveNext() && _parser.Current is StreamEnd)
            return new YamlMapping([], IsFlow: false, TextSpan.At(_text.Start));
        _parser.MoveNext();
        var node = ReadNode(depth: 0);
        if (node.Size > LargestExpansion && node.Size > MostRepetition * (long)_text.Length)
            throw new UnreadableYamlException(Problems.YamlExpands(_source.At(node.Span.Start)));
        Expect<DocumentEnd>();
        if (_parser.MoveNext() && _parser.Current is DocumentStart)
            throw new UnreadableYamlException(Problems.YamlSecondDocument(_source.At(Position(_parser.Current.Start))));
        if (node is YamlMapping mapping)
            return mapping;
        _diagnostics.Add(Problems.FrontMatterNoMapping(_source.At(node.Span)));
        return null;
    }

    void Expect<T>() where T : ParsingEvent
    {
        if (!_parser.MoveNext() || _parser.Current is not T)
            throw new YamlException($"expected {typeof(T).Name}");
    }

    /// <summary>Reads the node at the current event and leaves the parser on its last one.</summary>
    YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > DeepestNesting)
            throw new UnreadableYamlException(Problems.YamlTooDeep(_source.At(Position(current.Start)), DeepestNesting));
        if (current is AnchorAlias alias)
            return Resolve(alias);

        var anchor = ((NodeEvent)current).Anchor;
        if (!anchor.IsEmpty)
            _anchors[anchor] = null;
        YamlNode node = current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar)),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new InvalidOperationException($"no node begins with {current}"),
        };
        if (!anchor.IsEmpty)
            _anchors[anchor] = node;
        return node;
    }

    YamlNode Resolve(AnchorAlias alias)
    {
        var place = _source.At(new TextSpan(Position(alias.Start), Position(alias.End)));
        if (!_anchors.TryGetValue(alias.Value, out var node))
            throw new UnreadableYamlException(Problems.YamlUnknownAlias(place));
        return node ?? throw new UnreadableYamlException(Problems.YamlAliasOfItself(place));
    }

    YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new(items, SpanOf(start));
    }

    YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var first = new Dictionary<string, YamlScalar>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var node = ReadNode(depth + 1);
            if (node is not YamlScalar key)
                throw new UnreadableYamlException(Problems.YamlKeyNoText(_source.At(TextSpan.At(node.Span.Start))));
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (first.TryAdd(key.Value, key))
                entries.Add(new(key, value));
            else
                _diagnostics.Add(Problems.DuplicateKey(_source.At(key.Span), key.Value, _source.At(first[key.Value].Span)));
        }
        return new(entries, start.Style == MappingStyle.Flow, SpanOf(start));
    }

    TextSpan SpanOf(ParsingEvent node)
    {
        var (start, end) = (Position(node.Start), Position(node.End));
        if (node is Scalar { Style: ScalarStyle.Folded or ScalarStyle.Literal })
        {
            // The words, not the `>-` above them.
            start = _source.Line(_source.Place(start).Line).End;
            while (start < end && char.IsWhiteSpace(_source.Text[start]))
                start++;
        }
        while (end > start && char.IsWhiteSpace(_source.Text[end - 1]))
            end--;
        return new(start, end);
    }

    // Not by line and column: YAML counts line breaks that no editor does (U+0085, U+2028, U+2029).
    int Position(Mark mark) => Math.Clamp(_text.Start + (int)mark.Index, _text.Start, _text.End);

    int LastPlace => _parser.Current is { } last ? Position(last.End) : _text.Start;

    /// <summary>A tab as indentation is what is wrong, wherever the parser noticed.</summary>
    Diagnostic SyntaxError(int position, string message)
    {
        var place = Math.Clamp(position, _text.Start, Math.Max(_text.Start, _text.End - 1));
        for (var number = _source.Place(_text.Start).Line; number < _source.Place(_text.End).Line; number++)
        {
            var line = _source.Text.AsSpan(_source.Line(number).Start, _source.Line(number).Length);
            var tab = line[..(line.Length - line.TrimStart().Length)].IndexOf('\t');
            if (tab >= 0)
                return Problems.YamlTab(_source.At(TextSpan.At(_source.Line(number).Start + tab)));
        }
        var errorLine = _source.Line(_source.Place(place).Line);
        return Problems.YamlSyntax(_source.At(place), message, _source.Text[errorLine.Start..errorLine.End]);
    }

    /// <summary>Leaves the recursion at YAML that has no reading; never leaves this class.</summary>
    sealed class UnreadableYamlException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
