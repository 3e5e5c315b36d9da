using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;

namespace StoryGen.Binding;

/// <summary>Where something was said or published.</summary>
/// <param name="Sha256">Of the saved copy, in small hexadecimal digits.</param>
/// <param name="Via">The source through which alone this one is known.</param>
internal sealed record Source(
    string Id,
    string Title,
    SourceKind? Kind,
    string? Publisher,
    StoryDate? Date,
    WebAddress? Url,
    WebAddress? Archive,
    Source? Via,
    string? Sha256);
