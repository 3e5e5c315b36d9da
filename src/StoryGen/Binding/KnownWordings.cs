using StoryGen.Comparing;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>The wordings of all entries: where a mark can be read in two ways, the reading that one of them has wins.</summary>
internal sealed class KnownWordings : IKnownWordings
{
    // Characters that the normal form drops make the text longer than the entry.
    const int Slack = 64;

    readonly HashSet<string> _keys;

    public KnownWordings(IEnumerable<Wording> wordings)
    {
        _keys = [.. wordings.Select(wording => wording.Key)];
        Longest = _keys.Select(key => 2 * key.Length).DefaultIfEmpty(0).Max() + Slack;
    }

    public int Longest { get; }

    public bool Contains(string words) => _keys.Contains(new Wording(words).Key);
}
