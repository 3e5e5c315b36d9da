using System.Globalization;
using System.Text;
using StoryGen.Diagnostics;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>
/// Takes values out of a mapping by key and type, and reports what is not as it should be. What was asked for is what
/// is known: <see cref="ReportUnknownKeys"/> names every other key.
/// </summary>
internal sealed class MappingReader(YamlMapping mapping, SourceText source, DiagnosticBag diagnostics)
{
    readonly Dictionary<string, YamlEntry> _entries = mapping.Entries.ToDictionary(entry => entry.Key.Value);
    readonly List<string> _known = [];

    public TextSpan Span => mapping.Span;

    public IEnumerable<YamlEntry> Entries => mapping.Entries;

    public YamlNode? Node(string key)
    {
        _known.Add(key);
        return _entries.GetValueOrDefault(key)?.Value;
    }

    public Positioned<string>? Text(string key) => Node(key) is { } node ? TextOf(node, key) : null;

    /// <summary>A text with the line breaks it was written with.</summary>
    public Positioned<string>? Lines(string key) => Node(key) is { } node ? LinesOf(node, key) : null;

    public Positioned<string>? RequiredText(string key)
    {
        if (!_entries.ContainsKey(key))
            diagnostics.Add(Problems.MissingKey(source.At(Span), key));
        return Text(key);
    }

    public Positioned<T>? Parsed<T>(string key, Func<string, T?> parse, Func<Location, string, Diagnostic> problem) where T : class
    {
        if (Text(key) is not { } text)
            return null;
        if (parse(text.Value) is { } value)
            return new(value, text.Span);
        diagnostics.Add(problem(source.At(text.Span), text.Value));
        return null;
    }

    public Positioned<StoryDate>? Date(string key) => Parsed(key, StoryDate.Parse, Problems.ImpossibleDate);

    public Positioned<WebAddress>? Address(string key) =>
        Parsed(key, text => WebAddress.TryParse(text, out var address) ? address : null, Problems.BadAddress);

    public Positioned<T>? Choice<T>(string key) where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
        if (Text(key) is not { } text)
            return null;
        if (values.TryGetValue(text.Value, out var value))
            return new(value, text.Span);
        diagnostics.Add(Problems.NotInSet(source.At(text.Span), key, text.Value, values.Keys));
        return null;
    }

    public bool Flag(string key)
    {
        if (Node(key) is not { } node)
            return false;
        if (node is YamlScalar { IsPlain: true, Value: "true" or "false" } scalar)
            return scalar.Value == "true";
        diagnostics.Add(Problems.WrongType(source.At(node.Span), key, "true or false"));
        return false;
    }

    public Positioned<int>? CountFromOne(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
            return new(number, text.Span);
        diagnostics.Add(Problems.WrongType(source.At(text.Span), key, "a whole number from 1"));
        return null;
    }

    /// <summary>The items of a list, each turned by <paramref name="read"/>, without those that it could not read.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlNode, T?> read) where T : class
    {
        if (Node(key) is not { } node)
            return [];
        if (node is YamlSequence sequence)
            return [.. sequence.Items.Select(read).OfType<T>()];
        diagnostics.Add(Problems.NoList(source.At(node.Span), key, node is YamlScalar { IsEmpty: false }));
        return [];
    }

    /// <summary>The entries of a mapping from ids, each turned by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> MappingOfIds<T>(string key, Func<Positioned<string>, MappingReader, T?> read) where T : class
    {
        if (Mapping(key) is not { } entries)
            return [];
        var values = new List<T>();
        foreach (var entry in entries.Entries)
        {
            if (!Identifier.IsValid(entry.Key.Value))
                diagnostics.Add(Problems.BadId(source.At(entry.Key.Span), entry.Key.Value));
            var id = new Positioned<string>(entry.Key.Value, entry.Key.Span);
            if (Of(entry.Value, id.Value) is { } reader && read(id, reader) is { } value)
                values.Add(value);
        }
        return values;
    }

    public MappingReader? Mapping(string key) => Node(key) is { } node ? Of(node, key) : null;

    public MappingReader? Of(YamlNode node, string what)
    {
        if (node is YamlMapping inner)
            return new MappingReader(inner, source, diagnostics);
        diagnostics.Add(Problems.WrongType(source.At(node.Span), what, "a mapping of keys to values"));
        return null;
    }

    /// <summary>Plain text on one line.</summary>
    public Positioned<string>? TextOf(YamlNode node, string what) =>
        LinesOf(node, what) is { } lines ? lines with { Value = string.Join(' ', lines.Value.Split(LineBreaks, Trimmed)) } : null;

    static readonly char[] LineBreaks = ['\n', '\r'];

    const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public Positioned<string>? LinesOf(YamlNode node, string what)
    {
        if (node is not YamlScalar scalar)
            diagnostics.Add(Problems.WrongType(source.At(node.Span), what, "a text"));
        else if (scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Value))
            diagnostics.Add(Problems.EmptyValue(source.At(node.Span), what));
        else if (scalar.Value.AsSpan().IndexOfAny(ControlCharacters.Forbidden) is >= 0 and var control)
            diagnostics.Add(Problems.ControlCharacter(source.At(node.Span), scalar.Value[control]));
        else if (scalar.Value.EnumerateRunes().Contains(Rune.ReplacementChar) && !scalar.Value.Contains('\uFFFD'))
            diagnostics.Add(Problems.ControlCharacter(source.At(node.Span), scalar.Value.First(char.IsSurrogate)));
        else
            return new(scalar.Value.Trim(), node.Span);
        return null;
    }

    public void ReportUnknownKeys()
    {
        foreach (var (key, value) in mapping.Entries.Where(entry => !_known.Contains(entry.Key.Value)))
        {
            var isCutByComma = mapping.IsFlow && (value is YamlScalar { IsEmpty: true } || Nearest.Of(key.Value, _known) is null);
            diagnostics.Add(Problems.UnknownKey(source.At(key.Span), key.Value, _known, isCutByComma));
        }
    }
}
