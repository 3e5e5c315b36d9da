using SkiaSharp;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Picturing.Cards;

/// <summary>Who published the story and when, and how many of its passages are attributed: one line that always fits.</summary>
internal sealed class FactsLine
{
    const float Gap = 1.1f, NarrowestName = 6;

    readonly List<(ShapedLine Line, float Start, SKColor Colour)> _facts = [];

    /// <param name="most">In ems, as all measures here.</param>
    public FactsLine(CardText text, float most)
    {
        var date = Fit(text, text.Date, FontStack.Plain, most);
        var coverage = Fit(text, text.Coverage, FontStack.Plain, most);
        if (WidthOf(date) + WidthOf(coverage) + NarrowestName > most)
            date = null;
        var room = most - WidthOf(date) - WidthOf(coverage);
        var publisher = room < NarrowestName ? null : Fit(text, text.Publisher, FontStack.Strong, room);

        if (publisher is not null)
            _facts.Add((publisher, 0, CardColours.Ink));
        if (date is not null)
            _facts.Add((date, WidthOf(publisher), CardColours.Quiet));
        if (coverage is not null)
            _facts.Add((coverage, _facts.Count == 0 ? 0 : most - coverage.Width, CardColours.Quiet));
    }

    public IEnumerable<(ShapedLine Line, float Start, SKColor Colour)> Facts => _facts;

    static ShapedLine? Fit(CardText text, string? fact, FontStack fonts, float most) => fact is not null && Lettering.HasAllLettersOf(fact)
        ? Ellipsis.Fit(words => new(words, text.IsRightToLeft, text.Language, fonts), Lettering.Of(fact, fonts), most)
        : null;

    static float WidthOf(ShapedLine? line) => line is null ? 0 : line.Width + Gap;
}
