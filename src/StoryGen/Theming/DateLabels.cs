using System.Globalization;
using StoryGen.Diagnostics;
using StoryGen.Parsing;
using StoryGen.Parsing.FrontMatter;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>How dates are written in a language: the framework's custom format strings, and the names of the months.</summary>
internal sealed class DateLabels
{
    const int Months = 12;

    readonly string _date;
    readonly string _time;
    readonly DateTimeFormatInfo _names;

    DateLabels(string date, string time, List<string> months)
    {
        (_date, _time) = (date, time);
        _names = new DateTimeFormatInfo { MonthNames = [.. months, ""], MonthGenitiveNames = [.. months, ""] };
    }

    public string Format(StoryDate date) => date.Moment.ToString(date.HasTime ? _time : _date, _names);

    /// <returns>Null when a part is missing or wrong, which is reported.</returns>
    public static DateLabels? Read(MappingReader keys, SourceText source, DiagnosticBag diagnostics)
    {
        var (date, time) = (ReadPattern(keys, "date", source, diagnostics), ReadPattern(keys, "time", source, diagnostics));
        var months = keys.List("months", item => keys.TextOf(item, "months")).Select(month => month.Value).ToList();
        keys.ReportUnknownKeys();
        if (months.Count != Months)
            diagnostics.Add(Problems.WrongMonths(source.At(keys.Span), months.Count));
        return date is null || time is null || months.Count != Months ? null : new(date, time, months);
    }

    static string? ReadPattern(MappingReader keys, string key, SourceText source, DiagnosticBag diagnostics)
    {
        if (keys.RequiredText(key) is not { } pattern)
            return null;
        try
        {
            _ = DateTimeOffset.UnixEpoch.ToString(pattern.Value, CultureInfo.InvariantCulture);
            return pattern.Value;
        }
        catch (FormatException)
        {
            diagnostics.Add(Problems.BadDatePattern(source.At(pattern.Span), pattern.Value));
            return null;
        }
    }
}
