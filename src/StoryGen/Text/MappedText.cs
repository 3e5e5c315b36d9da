using System.Text;

namespace StoryGen.Text;

/// <summary>Characters under construction, each with the offset in the source that it came from.</summary>
internal sealed class MappedText(int capacity)
{
    readonly StringBuilder _characters = new(capacity);

    public List<int> Offsets { get; } = new(capacity);

    public int Length => Offsets.Count;

    public void Append(char character, int offset)
    {
        _characters.Append(character);
        Offsets.Add(offset);
    }

    public void Append(ReadOnlySpan<char> characters, int offset)
    {
        foreach (var character in characters)
            Append(character, offset);
    }

    public override string ToString() => _characters.ToString();
}
