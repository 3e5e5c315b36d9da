using StoryGen.Text;

namespace StoryGen.Parsing.Yaml;

/// <summary>A piece of YAML and where it stands in the file.</summary>
internal abstract record YamlNode(TextSpan Span)
{
    /// <summary>How many characters it is, about, when every alias is written out; stops counting at the largest number.</summary>
    public abstract long Size { get; }
}

internal sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    public override long Size => 1 + Value.Length;

    public bool IsEmpty => IsPlain && Value is "" or "~" or "null";
}

internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, TextSpan Span) : YamlNode(Span)
{
    public override long Size { get; } = YamlSize.OfAll(Items);
}

internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, bool IsFlow, TextSpan Span) : YamlNode(Span)
{
    public override long Size { get; } = YamlSize.OfAll(Entries.SelectMany(entry => new[] { entry.Key, entry.Value }));
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

file static class YamlSize
{
    public static long OfAll(IEnumerable<YamlNode> nodes)
    {
        var size = 1L;
        foreach (var node in nodes)
            size = Math.Min(size + node.Size, int.MaxValue);
        return size;
    }
}
