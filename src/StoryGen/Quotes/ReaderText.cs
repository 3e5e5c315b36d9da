using System.Text;
using Markdig.Syntax;

namespace StoryGen.Quotes;

/// <summary>The whole text as a reader sees it, block after block.</summary>
internal sealed class ReaderText
{
    readonly List<int> _starts = [];
    readonly List<FlatText> _blocks = [];

    public ReaderText(MarkdownDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            _starts.Add(text.Length);
            _blocks.Add(FlatText.Of(block));
            text.Append(_blocks[^1].Text).Append('\n');
        }
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Where the character at <paramref name="index"/> stands in the story's body.</summary>
    public int BodyPosition(int index)
    {
        var found = _starts.BinarySearch(index);
        var block = found >= 0 ? found : ~found - 1;
        return _blocks[block].BodyPosition(index - _starts[block]);
    }
}
