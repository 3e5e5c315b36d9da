using StoryGen.Diagnostics;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>Front matter from YAML: every key, its type and its values; what they refer to is looked up later.</summary>
internal sealed class FrontMatterReader(SourceText source, DiagnosticBag diagnostics)
{
    public FrontMatter Read(YamlMapping yaml)
    {
        var keys = new MappingReader(yaml, source, diagnostics);
        var frontMatter = new FrontMatter
        {
            Title = keys.RequiredText("title"),
            Description = keys.Text("description"),
            Published = keys.Date("published"),
            Updated = keys.Date("updated"),
            Language = keys.Parsed("language", LanguageTag.Parse, Problems.BadLanguage),
            Section = keys.Text("section"),
            Authors = keys.List("authors", item => ReadAuthor(keys, item)),
            Publisher = keys.Mapping("publisher") is { } publisher ? ReadPublisher(publisher) : null,
            Url = ReadCanonical(keys),
            Image = keys.Mapping("image") is { } image ? ReadImage(image) : null,
            IsDraft = keys.Flag("draft"),
            Speakers = keys.MappingOfIds("speakers", ReadSpeaker),
            Sources = keys.MappingOfIds("sources", ReadSource),
            Statements = new StatementReader(source, diagnostics).Read(keys),
            NotQuotes = keys.List("not_quotes", item => keys.TextOf(item, "not_quotes")),
            Related = keys.List("related", item => keys.Of(item, "related") is { } related ? ReadRelated(related) : null),
            Corrections = keys.List("corrections", item => keys.Of(item, "corrections") is { } entry ? ReadCorrection(entry) : null),
        };
        keys.ReportUnknownKeys();
        return frontMatter;
    }

    Positioned<WebAddress>? ReadCanonical(MappingReader keys)
    {
        if (keys.Address("url") is not { } url)
            return null;
        if (url.Value.IsOfPage)
            return url;
        diagnostics.Add(Problems.CanonicalNotAbsolute(source.At(url.Span), url.Value.Value));
        return null;
    }

    static Author? ReadAuthor(MappingReader keys, YamlNode item)
    {
        if (item is not YamlMapping)
            return keys.TextOf(item, "authors") is { } text ? new(text.Value, null) : null;
        var author = keys.Of(item, "authors")!;
        var (name, url) = (author.RequiredText("name"), author.Address("url"));
        author.ReportUnknownKeys();
        return name is null ? null : new(name.Value, url?.Value);
    }

    static Publisher? ReadPublisher(MappingReader keys)
    {
        var (name, url, logo) = (keys.RequiredText("name"), keys.Address("url"), keys.Text("logo"));
        keys.ReportUnknownKeys();
        return name is null ? null : new(name.Value, url?.Value, logo);
    }

    static LeadImage? ReadImage(MappingReader keys)
    {
        var (file, alternative) = (keys.RequiredText("file"), keys.RequiredText("alt"));
        var (credit, license) = (keys.Text("credit"), keys.Text("license"));
        keys.ReportUnknownKeys();
        return file is null || alternative is null ? null : new(file, alternative.Value, credit?.Value, license?.Value);
    }

    static SpeakerEntry ReadSpeaker(Positioned<string> id, MappingReader keys)
    {
        var speaker = new SpeakerEntry(
            id,
            Name: keys.RequiredText("name")?.Value ?? id.Value,
            Role: keys.Text("role")?.Value,
            Kind: keys.Choice<SpeakerKind>("kind")?.Value ?? SpeakerKind.Person);
        keys.ReportUnknownKeys();
        return speaker;
    }

    static SourceEntry ReadSource(Positioned<string> id, MappingReader keys)
    {
        var entry = new SourceEntry(
            id,
            Title: keys.RequiredText("title")?.Value ?? id.Value,
            File: keys.Text("file"),
            Kind: keys.Choice<SourceKind>("kind")?.Value,
            Publisher: keys.Text("publisher")?.Value,
            Date: keys.Date("date")?.Value,
            Url: keys.Address("url")?.Value,
            Archive: keys.Address("archive")?.Value,
            Via: keys.Text("via"));
        keys.ReportUnknownKeys();
        return entry;
    }

    static RelatedStory? ReadRelated(MappingReader keys)
    {
        var (title, url) = (keys.RequiredText("title"), keys.Address("url"));
        keys.ReportUnknownKeys();
        return title is null ? null : new(title.Value, url?.Value);
    }

    Correction? ReadCorrection(MappingReader keys)
    {
        if (keys.Node("date") is null)
            diagnostics.Add(Problems.MissingKey(source.At(keys.Span), "date"));
        var (date, text) = (keys.Date("date"), keys.RequiredText("text"));
        keys.ReportUnknownKeys();
        return date is null || text is null ? null : new(date.Value, text.Value);
    }
}
