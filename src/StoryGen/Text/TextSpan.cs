namespace StoryGen.Text;

/// <summary>A range of characters: UTF-16 offsets from 0, <paramref name="End"/> exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public static TextSpan At(int position) => new(position, position);

    public bool Contains(int position) => position >= Start && position < End;
}
