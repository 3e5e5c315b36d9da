using System.Security.Cryptography;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>The sources of a story, with what each is known through.</summary>
internal sealed class SourceTable
{
    readonly SourceText _text;
    readonly DiagnosticBag _diagnostics;
    readonly Dictionary<string, SourceEntry> _entries;
    readonly Dictionary<string, Source> _sources = [];
    readonly Dictionary<SourceEntry, string> _hashes = [];

    public SourceTable(IReadOnlyList<SourceEntry> entries, InputFolder input, SourceText text, DiagnosticBag diagnostics)
    {
        (_text, _diagnostics) = (text, diagnostics);
        _entries = entries.ToDictionary(entry => entry.Id.Value);
        foreach (var entry in entries.Where(entry => entry.File is not null))
        {
            if (input.Find(entry.File!, text, diagnostics) is { } file)
                _hashes[entry] = HashOf(input.Resolve(file));
        }
        foreach (var entry in entries)
            Bind(entry);
        All = [.. entries.Select(entry => _sources[entry.Id.Value])];
    }

    /// <summary>In the order of the front matter.</summary>
    public IReadOnlyList<Source> All { get; }

    /// <summary>
    /// The source that a statement names, or the only one there is; null when it names none or one that does not exist,
    /// which is reported.
    /// </summary>
    public Source? Find(StatementEntry statement)
    {
        if (statement.Source is not { } reference)
        {
            if (All is [var only])
                return only;
            _diagnostics.Add(Problems.StatementWithoutSource(_text.At(statement.Text.Span), _entries.Keys));
            return null;
        }
        if (_sources.TryGetValue(reference.Value, out var source))
            return source;
        _diagnostics.Add(Problems.UnknownSource(_text.At(reference.Span), reference.Value, _entries.Keys));
        return null;
    }

    /// <summary>Binds a source after all that it is known through: from the far end, since the way may be long.</summary>
    void Bind(SourceEntry entry)
    {
        var path = new List<SourceEntry>();
        for (var next = entry; next is not null && !_sources.ContainsKey(next.Id.Value); next = ThroughOf(next, path))
            path.Add(next);
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var part = path[i];
            var via = part.Via is { } reference ? _sources.GetValueOrDefault(reference.Value) : null;
            _sources[part.Id.Value] = new(
                part.Id.Value, part.Title, part.Kind, part.Publisher, part.Date, part.Url, part.Archive, via, _hashes.GetValueOrDefault(part));
        }
    }

    static string HashOf(string file)
    {
        using var copy = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(copy));
    }

    SourceEntry? ThroughOf(SourceEntry entry, List<SourceEntry> path)
    {
        if (entry.Via is not { } via)
            return null;
        if (!_entries.TryGetValue(via.Value, out var through))
            _diagnostics.Add(Problems.UnknownSource(_text.At(via.Span), via.Value, _entries.Keys));
        else if (path.Contains(through))
            _diagnostics.Add(Problems.ViaInCircle(_text.At(via.Span), [.. path[path.IndexOf(through)..].Append(through).Select(part => part.Id.Value)]));
        else
            return through;
        return null;
    }
}
