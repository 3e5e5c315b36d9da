using StoryGen.Diagnostics;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Binding;

/// <summary>The speakers of a story: those of <c>speakers</c>, and those that a quote names without one.</summary>
internal sealed class SpeakerTable
{
    const int TypingSlip = 2;

    readonly SourceText _source;
    readonly DiagnosticBag _diagnostics;
    readonly Dictionary<string, Speaker> _byId;
    readonly Dictionary<string, Speaker> _byName = [];

    public SpeakerTable(IReadOnlyList<SpeakerEntry> entries, SourceText source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _byId = entries.ToDictionary(entry => entry.Id.Value, entry => new Speaker(entry.Id.Value, entry.Id.Value, entry.Name, entry.Role, entry.Kind));
        foreach (var speaker in _byId.Values)
            _byName.TryAdd(speaker.Name, speaker);
    }

    public IReadOnlyCollection<Speaker> All => [.. _byId.Values.Concat(_byName.Values).Distinct()];

    /// <summary>The speaker with an id or name; null for an id that is not declared, which is reported.</summary>
    public Speaker? Find(Positioned<string> reference)
    {
        var text = reference.Value;
        if (_byId.TryGetValue(text, out var speaker) || _byName.TryGetValue(text, out speaker))
            return speaker;
        if (Identifier.IsValid(text))
        {
            _diagnostics.Add(Problems.UnknownSpeaker(_source.At(reference.Span), text, _byId.Keys));
            return null;
        }
        var similar = _byName.Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => Nearest.Distance(name, text) <= TypingSlip);
        if (similar is not null)
            _diagnostics.Add(Problems.SpeakerNearlyKnown(_source.At(reference.Span), text, similar));
        return Add(text);
    }

    Speaker Add(string name) => _byName[name] = new Speaker(name, Slug.Of(name), name, Role: null, SpeakerKind.Person);
}
