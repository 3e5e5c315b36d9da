using StoryGen.Diagnostics;
using StoryGen.Text;

namespace StoryGen.Loading;

/// <summary>The folder that a story is read from. Nothing outside it is read, whatever the story says.</summary>
/// <param name="path">The folder on disk.</param>
/// <param name="name">The folder as the user would type it.</param>
internal sealed class InputFolder(string path, string name)
{
    readonly string _root = RealPath.Of(path);

    public string Path { get; } = path;

    public string Name { get; } = name;

    public string NameOf(string relative) => $"{Name}/{relative}";

    /// <summary>The file that the story names, or null when it may not or cannot be read, which is reported.</summary>
    public string? Find(Positioned<string> file, SourceText story, DiagnosticBag diagnostics)
    {
        var location = story.At(file.Span);
        if (!IsRelativeName(file.Value) || !IsInside(file.Value))
            diagnostics.Add(Problems.FileOutsideInput(location, file.Value, Name));
        else if (!File.Exists(Resolve(file.Value)))
            diagnostics.Add(Problems.MissingFile(location, NameOf(file.Value)));
        else
            return Resolve(file.Value);
        return null;
    }

    /// <summary>Whether a path below this folder stays in it when all links are followed.</summary>
    public bool IsInside(string relative)
    {
        var real = RealPath.Of(Resolve(relative));
        return real.StartsWith(_root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    public string Resolve(string relative) => System.IO.Path.Combine(Path, relative);

    static bool IsRelativeName(string file) =>
        !System.IO.Path.IsPathRooted(file)
        && file.IndexOfAny(['\\', ':', '\0']) < 0
        && !file.Split('/').Contains("..");
}
