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
    readonly Dictionary<SourceEntry, string?> _hashes;

    public SourceTable(IReadOnlyList<SourceEntry> entries, InputFolder input, SourceText text, DiagnosticBag diagnostics)
    {
        (_text, _diagnostics) = (text, diagnostics);
        _entries = entries.ToDictionary(entry => entry.Id.Value);
        _hashes = entries.Where(entry => entry.File is not null)
            .ToDictionary(entry => entry, entry => HashOf(input.Find(entry.File!, text, diagnostics)));
        foreach (var entry in entries)
            Bind(entry, []);
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

    Source Bind(SourceEntry entry, List<string> path)
    {
        if (_sources.TryGetValue(entry.Id.Value, out var bound))
            return bound;
        path.Add(entry.Id.Value);
        var source = new Source(
            entry.Id.Value, entry.Title, entry.Kind, entry.Publisher, entry.Date, entry.Url, entry.Archive, BindVia(entry, path), _hashes.GetValueOrDefault(entry));
        return _sources[source.Id] = source;
    }

    static string? HashOf(string? file)
    {
        if (file is null)
            return null;
        using var copy = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(copy));
    }

    Source? BindVia(SourceEntry entry, List<string> path)
    {
        if (entry.Via is not { } via)
            return null;
        if (!_entries.TryGetValue(via.Value, out var through))
            _diagnostics.Add(Problems.UnknownSource(_text.At(via.Span), via.Value, _entries.Keys));
        else if (path.Contains(via.Value))
            _diagnostics.Add(Problems.ViaInCircle(_text.At(via.Span), [.. path, via.Value]));
        else
            return Bind(through, path);
        return null;
    }
}
