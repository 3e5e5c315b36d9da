using StoryGen.Binding;
using StoryGen.Composing;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Publishing;
using StoryGen.Rendering;
using StoryGen.Theming;
using StoryGen.Writing;

namespace StoryGen;

/// <summary>The whole way: load, parse, bind, compose, render.</summary>
internal static class StoryCompiler
{
    /// <returns>What came of it: without a story where it could not be bound, without a site where there are errors.</returns>
    public static Compilation Compile(ProjectFolders folders, BuildSettings settings, DiagnosticBag diagnostics)
    {
        var theme = new Theme(folders.Theme, folders.ThemeName);
        var input = new InputFolder(folders.Input, folders.InputName);

        if (StoryLoader.Load(input, diagnostics) is not { } source)
            return new(null, null);
        if (StoryParser.Parse(source, input, diagnostics) is not { } document)
            return new(null, null);
        var story = StoryBinder.Bind(document, input, diagnostics);
        var language = ThemeLanguage.Load(theme, story.FrontMatter.Language, source, diagnostics);
        var templates = new TemplateSet(theme, diagnostics);
        var assets = new AssetCollector(story, input, diagnostics).Collect(theme);
        var picture = LeadPicture.Read(story, input, diagnostics);
        TextPictures.Measure(story, input, diagnostics);
        if (language is null || diagnostics.HasErrors)
            return new(story, null);

        TextAdjustments.Apply(story.Text);
        var page = PageComposer.Compose(story, picture, settings.Url, language);
        var rendered = new PageRenderer(page, theme, templates, language, diagnostics).Render(story.Text, StructuredData.Of(page));
        var site = SiteComposer.Compose(story, page, rendered, picture, assets, diagnostics);
        site.CheckNames(diagnostics);
        return new(story, diagnostics.HasErrors ? null : settings.Compress ? site.Compressed() : site);
    }
}

internal sealed record Compilation(Story? Story, Site? Site);
