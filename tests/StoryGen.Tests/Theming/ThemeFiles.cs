using StoryGen.Diagnostics;
using StoryGen.Tests.Support;
using StoryGen.Theming;

namespace StoryGen.Tests.Theming;

public class ThemeFiles
{
    [Fact]
    public void A_file_that_neither_theme_has_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();
        Assert.Null(new Theme(folder.Path, "theme").Text("templates/nothing.html", diagnostics));
        Assert.Equal("SG503", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [Fact]
    public void A_file_of_the_folder_replaces_the_one_of_the_program_and_no_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("templates/header.html", "<h1>mine</h1>");
        var theme = new Theme(folder.Path, "theme");
        Assert.Equal("theme/templates/header.html", theme.Find("templates/header.html")!.Value.Name);
        Assert.Equal("(storygen)/theme/templates/footer.html", theme.Find("templates/footer.html")!.Value.Name);
    }

    [Fact]
    public void The_program_has_the_theme_of_the_repository_byte_for_byte()
    {
        var embedded = new Theme("/nonexistent", "theme");
        var source = Path.Combine(Repository.Root, "theme");
        foreach (var folder in new[] { "templates/", "assets/", "languages/" })
        {
            var files = Directory.EnumerateFiles(Path.Combine(source, folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(files, embedded.Files(folder));
            Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(source, file)), embedded.Find(file)!.Value.Bytes));
        }
    }
}
