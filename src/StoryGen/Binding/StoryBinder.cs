using StoryGen.Comparing;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Quotes;

namespace StoryGen.Binding;

/// <summary>Names to speakers and sources, passages to quotes.</summary>
internal static class StoryBinder
{
    public static Story Bind(StoryDocument document, InputFolder input, DiagnosticBag diagnostics)
    {
        var frontMatter = document.FrontMatter;
        CheckFiles(document, input, diagnostics);
        var speakers = new SpeakerTable(frontMatter.Speakers, document.Source, diagnostics);
        var sources = new SourceTable(frontMatter.Sources, input, document.Source, diagnostics);

        var passages = new PassageIndex(FindPassages(document, diagnostics));
        var binder = new QuoteBinder(document, speakers, sources, diagnostics);
        var quotes = binder.Bind(passages);
        var coverage = new CoverageChecker(document, speakers, diagnostics).Check(passages, quotes, binder.Disputed);

        QuotePlacer.Place(quotes.Select(PlacementOf));
        return new(frontMatter, document.Source, document.Text, document.BodyStart, sources.All, quotes, coverage);
    }

    static void CheckFiles(StoryDocument document, InputFolder input, DiagnosticBag diagnostics)
    {
        if (document.FrontMatter.Image is { } image)
            input.Find(image.File, document.Source, diagnostics);
        if (document.FrontMatter.Publisher?.Logo is { } logo)
            input.Find(logo, document.Source, diagnostics);
    }

    static List<Passage> FindPassages(StoryDocument document, DiagnosticBag diagnostics)
    {
        var frontMatter = document.FrontMatter;
        var wordings = frontMatter.Statements.Select(statement => statement.Text).Concat(frontMatter.NotQuotes);
        var known = new KnownWordings(wordings.SelectMany(words => StatementWords.ReadingsOf(words.Value)).Select(words => new Wording(words)));
        var finder = PassageFinder.Find(document.Text, known);
        foreach (var passage in finder.Passages.Where(passage => !passage.IsClosed))
            diagnostics.Add(Problems.PassageNeverClosed(document.Locate(passage.BodySpan)));
        foreach (var mark in finder.StrayMarks)
            diagnostics.Add(Problems.StrayClosingMark(document.Locate(new(mark, mark + 1))));
        return [.. finder.Passages.Where(passage => passage.HasWord)];
    }

    static Placement PlacementOf(Quote quote) => new(
        quote.Id,
        quote.Passages,
        IsBlock: quote.Display == QuoteDisplay.Block,
        IsPulled: quote.Display == QuoteDisplay.Pull,
        HasReference: quote.Source is not null,
        quote.AttributionLine?.Paragraph);
}
