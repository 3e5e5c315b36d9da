using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StoryGen.Binding;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Picturing.Images;
using StoryGen.Text;

namespace StoryGen.Composing;

/// <summary>Gives the pictures of the text their size, so that the page does not move while they load.</summary>
internal static class TextPictures
{
    public static void Measure(Story story, InputFolder input, DiagnosticBag diagnostics)
    {
        foreach (var link in story.Text.Descendants<LinkInline>())
        {
            if (LocalImage.FileOf(link) is not { } file || input.Locate(file) is not { } path)
                continue;
            var at = story.Source.At(new TextSpan(story.BodyStart + link.Span.Start, story.BodyStart + link.Span.End + 1));
            if (Picture.Read(input.Resolve(path), at, diagnostics) is not { Width: > 0 } picture)
                continue;
            var attributes = link.GetAttributes();
            attributes.AddPropertyIfNotExist("width", picture.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddPropertyIfNotExist("height", picture.Height.ToString(CultureInfo.InvariantCulture));
            attributes.AddPropertyIfNotExist("loading", "lazy");
        }
    }
}
