using System.Text.RegularExpressions;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Publishing;

public partial class LanguagesOfTheTheme
{
    static readonly string Folder = Path.Combine(Repository.Root, "theme", "languages");

    public static TheoryData<string> Codes => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Are_five() => Assert.Equal(["ar", "de", "en", "fr", "uk"], Codes.Select(code => code.Data));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Have_the_same_keys_and_placeholders(string code) => Assert.Equal(KeysOf("en"), KeysOf(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Have_twelve_months_of_their_own(string code)
    {
        var months = MonthsOf(code);
        Assert.Equal(12, months.Distinct().Count());
        if (code != "en")
            Assert.NotEqual(MonthsOf("en"), months);
    }

    [Theory]
    [InlineData("en", "4 March 2031", "5 March 2031, 09:30 UTC+01:00")]
    [InlineData("de", "4. März 2031", "5. März 2031, 09:30 UTC+01:00")]
    [InlineData("fr", "4 mars 2031", "5 mars 2031, 09:30 UTC+01:00")]
    [InlineData("uk", "4 березня 2031 р.", "5 березня 2031 р., 09:30 UTC+01:00")]
    [InlineData("ar", "4 مارس 2031", "5 مارس 2031، 09:30 UTC+01:00")]
    public void Write_dates_as_their_readers_do(string code, string published, string updated)
    {
        using var site = PublishedSite.Of(Stories.Addressed.With($"updated: 2031-03-05T09:30:00+01:00\nlanguage: {code}"));
        Assert.Equal([published, updated], site.Page.QuerySelectorAll("header time").Select(time => time.TextContent));
    }

    [Fact]
    public void Have_every_month_of_an_Ukrainian_date_in_the_genitive()
    {
        var shown = Enumerable.Range(1, 12).Select(month =>
        {
            var compiled = Project.Compile($"---\ntitle: A\nlanguage: uk\npublished: 2031-{month:00}-09\n---\n", withTestTheme: false);
            return compiled.Document.QuerySelector("header time")!.TextContent;
        });
        string[] genitive = ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];
        Assert.Equal(genitive.Select(month => $"9 {month} 2031 р."), shown);
    }

    [Fact]
    public void Turn_the_page_around_and_speak_Arabic()
    {
        using var site = PublishedSite.Of(Stories.Everything.Replace("language: en-GB", "language: ar-EG", StringComparison.Ordinal), files: Stories.FilesOfEverything);
        var page = site.Page;
        Assert.Equal(("ar-EG", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        var words = page.Body!.TextContent;
        foreach (var label in new[] { "بقلم", "نُشر", "حُدّث", "المصادر", "نسخة مؤرشفة", "نقلاً عن", "تصحيحات", "اقرأ أيضاً", "مقابلة", "وثيقة", "مدة القراءة: 1 د", "نُسب 4 من أصل 5 من الاقتباسات" })
            Assert.Contains(label, words, StringComparison.Ordinal);
        foreach (var label in new[] { "Published", "Updated", "Sources", "archived", "Corrections", "Related", "min read", "{" })
            Assert.DoesNotContain(label, words, StringComparison.Ordinal);
        Assert.Equal("ar-EG", site.Json("story.json").GetProperty("language").GetString());
        Assert.Equal("ar-EG", site.StructuredData.GetProperty("inLanguage").GetString());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Leave_no_placeholder_on_the_page(string code)
    {
        using var site = PublishedSite.Of(Stories.Everything.Replace("language: en-GB", $"language: {code}", StringComparison.Ordinal), files: Stories.FilesOfEverything);
        Assert.DoesNotMatch(Placeholder(), site.Page.Body!.OuterHtml);
        Assert.Equal(code == "ar" ? "rtl" : "ltr", site.Page.DocumentElement.GetAttribute("dir"));
    }

    /// <summary>Each key with its section and what is filled in to its label.</summary>
    static List<string> KeysOf(string code)
    {
        var (keys, section) = (new List<string>(), "");
        foreach (var line in File.ReadLines(Path.Combine(Folder, $"{code}.yaml")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
            if (key[0] != ' ')
                section = key;
            keys.Add(string.Join(' ', Placeholder().Matches(line).Select(match => match.Value).Order(StringComparer.Ordinal).Prepend($"{section} {key.Trim()}")));
        }
        Assert.Contains("labels coverage {attributed} {passages}", keys);
        Assert.Contains("labels reference {number} {title}", keys);
        Assert.Contains("labels reading_time {minutes}", keys);
        return keys;
    }

    static string[] MonthsOf(string code)
    {
        var line = Assert.Single(File.ReadLines(Path.Combine(Folder, $"{code}.yaml")), line => line.StartsWith("  months: [", StringComparison.Ordinal));
        return line["  months: [".Length..].TrimEnd(']').Split(", ");
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
