using StoryGen.Diagnostics;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Pages;

/// <summary>
/// <c>Cases/Pages/**/x.md</c> is a story, <c>x.html</c> what its text becomes with the theme of <c>Cases/theme</c>, below
/// how many passages are attributed and which warnings it has. STORYGEN_UPDATE=1 writes it anew.
/// </summary>
public class PageCases
{
    static readonly string Folder = Path.Combine(Repository.Cases, "Pages");

    public static TheoryData<string> All()
    {
        var cases = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            cases.Add(Path.GetRelativePath(Folder, file));
        return cases;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_text_becomes_the_expected_page(string name)
    {
        var story = Path.Combine(Folder, name);
        var compiled = Project.Compile(File.ReadAllText(story));
        Assert.False(compiled.Bag.HasErrors, compiled.Report());

        Approved.Equal(Path.ChangeExtension(story, ".html"), $"{Summary(compiled)}\n{compiled.StoryText.InnerHtml.Trim()}\n");
    }

    static string Summary(CompiledProject compiled)
    {
        var (attributed, passages) = compiled.Result.Story!.Coverage;
        var warnings = compiled.Diagnostics.Select(warning => $", {warning.Code} on line {LineOf(warning)}");
        return $"<!-- {attributed} of {passages}{string.Concat(warnings)} -->";
    }

    static int LineOf(Diagnostic warning) => warning.Location!.Source.Place(warning.Location.Span.Start).Line;
}
