using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Loading;

/// <summary>Reads the story from disk.</summary>
internal static class StoryLoader
{
    /// <returns>Null where there is no story to read, which is reported.</returns>
    public static SourceText? Load(InputFolder input, DiagnosticBag diagnostics)
    {
        var name = input.NameOf(ProjectFolders.StoryFile);
        if (!Directory.Exists(input.Path))
            diagnostics.Add(Problems.NoInputFolder(input.Name));
        else if (!input.IsInside(ProjectFolders.StoryFile))
            diagnostics.Add(Problems.LinkLeavesInput(name, input.Name));
        else if (!input.Exists(ProjectFolders.StoryFile))
            diagnostics.Add(Problems.NoStory(name));
        else
            return Utf8Text.Decode(name, File.ReadAllBytes(input.Resolve(ProjectFolders.StoryFile)), diagnostics);
        return null;
    }
}
