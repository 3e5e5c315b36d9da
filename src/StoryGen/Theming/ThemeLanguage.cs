using System.Globalization;
using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>The labels and dates of the page, from <c>languages/*.yaml</c>; never from the machine's culture.</summary>
internal sealed class ThemeLanguage
{
    const int Months = 12;

    static readonly string[] LabelKeys =
    [
        "by", "published", "updated", "draft", "sources", "reference", "via", "archived", "quotations", "coverage", "corrections", "related", "image_credit",
        "reading_time", "not_found", "to_story", "link",
    ];

    readonly string _datePattern;
    readonly string _timePattern;
    readonly DateTimeFormatInfo _names;

    ThemeLanguage(MappingReader labels, MappingReader kinds, MappingReader dates, List<string> months)
    {
        Labels = LabelKeys.ToDictionary(key => key, key => labels.RequiredText(key)?.Value ?? key);
        Kinds = Enum.GetValues<SourceKind>().ToDictionary(kind => kind, kind => kinds.RequiredText(kind.ToString().ToLowerInvariant())?.Value ?? "");
        (_datePattern, _timePattern) = (dates.RequiredText("date")?.Value ?? "", dates.RequiredText("time")?.Value ?? "");
        _names = new DateTimeFormatInfo { MonthNames = [.. months, ""], MonthGenitiveNames = [.. months, ""] };
        foreach (var part in new[] { labels, kinds, dates })
            part.ReportUnknownKeys();
    }

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

    public string Format(StoryDate date) => date.Moment.ToString(date.HasTime ? _timePattern : _datePattern, _names);

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
        if (labels is null || kinds is null || dates is null)
            return null;
        var months = dates.List("months", item => dates.TextOf(item, "months")).Select(month => month.Value).ToList();
        if (months.Count == Months)
            return new(labels, kinds, dates, months);
        diagnostics.Add(Problems.WrongMonths(source.At(dates.Span), months.Count));
        return null;

        MappingReader? RequiredMapping(string key)
        {
            if (keys.Mapping(key) is { } mapping)
                return mapping;
            diagnostics.Add(Problems.MissingKey(source.At(keys.Span), key));
            return null;
        }
    }
}
