using StoryGen.Diagnostics;
using StoryGen.Parsing.Yaml;
using StoryGen.Text;

namespace StoryGen.Parsing.FrontMatter;

/// <summary>The statements of <c>quotes</c>: an entry is a speaker and a source; its <c>text</c> is one statement or a list.</summary>
internal sealed class StatementReader(SourceText source, DiagnosticBag diagnostics)
{
    const string WhatTextIs = "a text, or a list of texts";

    public IReadOnlyList<StatementEntry> Read(MappingReader frontMatter)
    {
        var entries = frontMatter.List("quotes", item => frontMatter.Of(item, "quotes"));
        return [.. entries.SelectMany(ReadEntry).Where(HasWord)];
    }

    List<StatementEntry> ReadEntry(MappingReader keys)
    {
        var (speaker, from) = (keys.RequiredText("speaker"), keys.Text("source"));
        var statements = new List<StatementEntry>();
        if (keys.Node("text") is not { } text)
            diagnostics.Add(Problems.MissingKey(source.At(keys.Span), "text"));
        else if (text is YamlSequence { Items.Count: 0 })
            diagnostics.Add(Problems.EmptyValue(source.At(text.Span), "text"));
        else if (text is YamlSequence list)
            statements.AddRange(list.Items.Select(item => ReadItem(item, speaker, from, keys)).OfType<StatementEntry>());
        else if (text is YamlScalar && keys.LinesOf(text, "text") is { } words)
            statements.Add(new(speaker, from, words, Id: null, Show: null, Occurrence: null));
        else if (text is YamlMapping mapping)
            diagnostics.Add(Problems.WrongType(source.At(text.Span), "text", WhatTextIs, mapping.IsFlow));
        keys.ReportUnknownKeys();
        return statements;
    }

    StatementEntry? ReadItem(YamlNode item, Positioned<string>? speaker, Positioned<string>? from, MappingReader parent)
    {
        if (item is not YamlMapping)
            return parent.LinesOf(item, "text") is { } words ? new(speaker, from, words, null, null, null) : null;

        var keys = parent.Of(item, "text")!;
        if (keys.Node("text") is null)
            diagnostics.Add(Problems.MissingKey(source.At(keys.Span), "text"));
        var text = keys.Lines("text");
        var (id, show) = (ReadId(keys), keys.Choice<QuoteDisplay>("show"));
        var occurrence = keys.CountFromOne("occurrence");
        keys.ReportUnknownKeys();
        return text is null ? null : new(speaker, from, text, id, show, occurrence);
    }

    Positioned<string>? ReadId(MappingReader keys)
    {
        var id = keys.Text("id");
        if (id is null || Identifier.IsValid(id.Value))
            return id;
        diagnostics.Add(Problems.BadId(source.At(id.Span), id.Value));
        return null;
    }

    bool HasWord(StatementEntry statement)
    {
        if (statement.Text.Value.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit))
            return true;
        diagnostics.Add(Problems.TextWithoutWord(source.At(statement.Text.Span)));
        return false;
    }
}
