using System.Globalization;

namespace StoryGen.Parsing;

/// <summary>A date, or a date and time with its offset from UTC: as ISO 8601 (RFC 3339) writes it.</summary>
internal sealed record StoryDate
{
    const string DateFormat = "yyyy-MM-dd";

    static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz"];

    StoryDate(DateTimeOffset moment, bool hasTime)
    {
        Moment = moment;
        HasTime = hasTime;
    }

    /// <summary>The moment; for a date alone, its midnight at offset zero.</summary>
    public DateTimeOffset Moment { get; }

    public bool HasTime { get; }

    public static StoryDate? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), hasTime: false);
        var withOffset = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(withOffset, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new(moment, hasTime: true)
            : null;
    }

    /// <summary>The value of a <c>datetime</c> attribute.</summary>
    public override string ToString() =>
        Moment.ToString(HasTime ? TimeFormats[0] : DateFormat, CultureInfo.InvariantCulture);
}
