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

    /// <summary>The file that the story names, from this folder; null when it may not or cannot be read, which is reported.</summary>
    public string? Find(Positioned<string> file, SourceText story, DiagnosticBag diagnostics)
    {
        var location = story.At(file.Span);
        if (Normalize(file.Value) is not { } relative || !IsInside(relative))
            diagnostics.Add(Problems.FileOutsideInput(location, file.Value, Name));
        else if (!Exists(relative))
            diagnostics.Add(Problems.MissingFile(location, NameOf(relative)));
        else
            return relative;
        return null;
    }

    /// <summary>The file as a path from this folder; null when it may not or cannot be read, which is not reported.</summary>
    public string? Locate(string file) => Normalize(file) is { } relative && IsInside(relative) && Exists(relative) ? relative : null;

    /// <summary>Whether a path below this folder stays in it when all links are followed.</summary>
    public bool IsInside(string relative) => RealPath.Of(Resolve(relative)) is var real && real != _root && RealPath.IsSameOrBelow(real, _root);

    /// <summary>Whether there is a file; a link that leads nowhere is none, other than the framework says.</summary>
    public bool Exists(string relative) => File.Exists(RealPath.Of(Resolve(relative)));

    public string Resolve(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>A path below this folder, spelt in the one way; null for one that names another place.</summary>
    public static string? Normalize(string file)
    {
        var parts = file.Split('/').Where(part => part is not ("" or ".")).ToList();
        var isElsewhere = file.StartsWith('/') || file.IndexOfAny(['\\', ':', '\0']) >= 0 || parts.Contains("..") || parts.Count == 0;
        return isElsewhere ? null : string.Join('/', parts);
    }
}
