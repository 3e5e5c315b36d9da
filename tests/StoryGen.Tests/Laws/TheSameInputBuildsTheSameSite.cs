using System.Globalization;
using CsCheck;
using StoryGen.Tests.Support;
using StoryGen.Writing;

namespace StoryGen.Tests.Laws;

public class TheSameInputBuildsTheSameSite
{
    static readonly string FirstStory = File.ReadAllText(Path.Combine(Repository.Root, "input", "story.md"));

    [Fact]
    public void Twice_and_in_another_folder() =>
        RandomText.Markdown.Sample(
            body => Assert.Equal(Build(RandomStory.Of(body, _ => true), "en-US"), Build(RandomStory.Of(body, _ => true), "en-US")),
            iter: Samples.Of(30), threads: 1);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Under_another_culture(string culture)
    {
        Assert.Equal(Build(FirstStory, ""), Build(FirstStory, culture));
        Assert.Equal(Build(Dated, ""), Build(Dated, culture));
    }

    const string Dated = """
        ---
        title: IİıI
        published: 2025-02-13T09:30:00+01:00
        updated: 2025-12-31
        speakers: { iris: { name: Iris Ilıca, role: MAYOR, kind: organization } }
        sources: { title: { title: TITLE, kind: interview, date: 2024-02-29 } }
        quotes: [{ speaker: iris, text: "IT IS İT" }]
        ---

        “It is it,” said IRIS. “IT IS İT,” too.
        """;

    static List<string> Build(string story, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using var project = Project.Of(story);
            project.Folder.CopyFrom(Path.Combine(Repository.Root, "input", "sources"), "input/sources");
            var compiled = project.Compile();
            return [.. compiled.Result.Site?.Files.Select(Content) ?? [], compiled.Report()];
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    static string Content(SiteFile file)
    {
        using var reader = new StreamReader(file.Open(), System.Text.Encoding.Latin1);
        return $"{file.Path}: {reader.ReadToEnd()}";
    }
}
