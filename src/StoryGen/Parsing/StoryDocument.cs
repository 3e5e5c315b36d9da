using Markdig.Syntax;
using StoryGen.Text;

namespace StoryGen.Parsing;

/// <summary>A story that was parsed: the front matter as written, and the tree of its text.</summary>
/// <param name="BodyStart">Where the text begins in the file: places in the tree count from there.</param>
internal sealed record StoryDocument(SourceText Source, FrontMatter.FrontMatter FrontMatter, MarkdownDocument Text, string Body, int BodyStart)
{
    /// <summary>The place in the file of a place in the tree.</summary>
    public Location Locate(TextSpan bodySpan) => Source.At(new TextSpan(bodySpan.Start + BodyStart, bodySpan.End + BodyStart));
}
