using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>The labels and dates of the page, from <c>languages/*.yaml</c>; never from the machine's culture.</summary>
internal sealed class ThemeLanguage
{
    static readonly string[] LabelKeys =
    [
        "by", "published", "updated", "draft", "sources", "reference", "via", "archived", "quotations", "coverage", "corrections", "related", "image_credit",
        "reading_time", "not_found", "to_story", "link", "sign_off", "quotation", "speaker", "source", "checked_by",
    ];

    readonly DateLabels _dates;

    ThemeLanguage(IReadOnlyDictionary<string, string> labels, IReadOnlyDictionary<SourceKind, string> kinds, DateLabels dates) =>
        (Labels, Kinds, _dates) = (labels, kinds, dates);

    public IReadOnlyDictionary<string, string> Labels { get; }

    public IReadOnlyDictionary<SourceKind, string> Kinds { get; }

    /// <summary>A label with its <c>{name}</c> filled in.</summary>
    public string Fill(string label, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Labels[label];
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    public string Format(StoryDate date) => _dates.Format(date);

    /// <summary>The labels in the language of the story, or else in English.</summary>
    /// <returns>Null when the file cannot be used, which is reported.</returns>
    public static ThemeLanguage? Load(Theme theme, Positioned<LanguageTag>? language, SourceText story, DiagnosticBag diagnostics)
    {
        var tag = language?.Value ?? LanguageTag.English;
        if (language is not null && theme.Find(PathOf(tag)) is null)
        {
            diagnostics.Add(Problems.NoLanguageFile(story.At(language.Span), tag.Language));
            tag = LanguageTag.English;
        }
        if (theme.Text(PathOf(tag), diagnostics) is not { } source)
            return null;
        return Read(source, diagnostics);
    }

    static string PathOf(LanguageTag tag) => $"languages/{tag.Language}.yaml";

    static ThemeLanguage? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (YamlReader.ReadMapping(source, new(0, source.Text.Length), diagnostics) is not { } yaml)
            return null;
        var keys = new MappingReader(yaml, source, diagnostics);
        var (labels, kinds, dates) = (RequiredMapping("labels"), RequiredMapping("kinds"), RequiredMapping("dates"));
        keys.ReportUnknownKeys();
        var dateLabels = dates is null ? null : DateLabels.Read(dates, source, diagnostics);
        var texts = Texts(labels, LabelKeys);
        var kindTexts = Texts(kinds, [.. Enum.GetValues<SourceKind>().Select(NameOf)]);
        return texts is null || kindTexts is null || dateLabels is null
            ? null
            : new(texts, Enum.GetValues<SourceKind>().ToDictionary(kind => kind, kind => kindTexts[NameOf(kind)]), dateLabels);

        static Dictionary<string, string>? Texts(MappingReader? mapping, string[] names)
        {
            var found = names.Select(name => (name, Text: mapping?.RequiredText(name)?.Value)).ToList();
            mapping?.ReportUnknownKeys();
            return found.Exists(text => text.Text is null) ? null : found.ToDictionary(text => text.name, text => text.Text!);
        }

        static string NameOf(SourceKind kind) => kind.ToString().ToLowerInvariant();

        MappingReader? RequiredMapping(string key)
        {
            if (keys.Mapping(key) is { } mapping)
                return mapping;
            diagnostics.Add(Problems.MissingKey(source.At(keys.Span), key));
            return null;
        }
    }
}
