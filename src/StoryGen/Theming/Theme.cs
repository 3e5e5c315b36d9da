using System.Reflection;
using StoryGen.Diagnostics;
using StoryGen.Loading;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>The files of the theme: those of the user's folder, and behind them the ones embedded in the program.</summary>
internal sealed class Theme(string folder, string name)
{
    public const string Assets = "assets/", StyleSheet = "assets/style.css";

    const string Embedded = "theme/";

    static readonly Assembly Program = typeof(Theme).Assembly;

    /// <summary>The bytes of a file, and its name as the user would type it; null when the theme has none of that path.</summary>
    public (string Name, byte[] Bytes)? Find(string path)
    {
        var file = Path.Combine(folder, path);
        if (File.Exists(file))
            return ($"{name}/{path}", File.ReadAllBytes(file));
        using var stream = Program.GetManifestResourceStream(Embedded + path);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ($"(storygen)/{Embedded}{path}", bytes);
    }

    /// <summary>The text of a file; null when the theme has none of that path, which is reported.</summary>
    public SourceText? Text(string path, DiagnosticBag diagnostics, Location? neededAt = null)
    {
        if (Find(path) is { } file)
            return Utf8Text.Decode(file.Name, file.Bytes, diagnostics);
        diagnostics.Add(Problems.MissingThemeFile(neededAt, $"{name}/{path}"));
        return null;
    }

    /// <summary>The paths of all files below <paramref name="prefix"/>, in order.</summary>
    public IReadOnlyList<string> Files(string prefix)
    {
        var embedded = Program.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Embedded + prefix, StringComparison.Ordinal))
            .Select(resource => resource[Embedded.Length..]);
        var own = FolderListing.Of(Path.Combine(folder, prefix)).Select(file => prefix + file)
            .Where(file => File.Exists(Path.Combine(folder, file)));
        return [.. embedded.Union(own).Order(StringComparer.Ordinal)];
    }
}
