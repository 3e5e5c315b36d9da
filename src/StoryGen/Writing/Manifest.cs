using System.Text;

namespace StoryGen.Writing;

/// <summary>The list of the files in the output that are ours, in <c>.storygen</c>: only those are ever changed or removed.</summary>
internal sealed class Manifest(string output)
{
    public const string FileName = ".storygen";

    const string Heading = "# The files that storygen wrote here; others are left alone.";

    readonly string _path = Path.Combine(output, FileName);

    /// <summary>The listed files; a line that is no path below the output is not believed.</summary>
    public IReadOnlySet<string> Read() => File.Exists(_path)
        ? File.ReadLines(_path).Where(line => line != Heading && IsBelow(line)).ToHashSet()
        : new HashSet<string>();

    public void Write(IEnumerable<string> files) =>
        AtomicFile.Replace(_path, Encoding.UTF8.GetBytes(string.Join('\n', files.Order(StringComparer.Ordinal).Prepend(Heading)) + "\n"));

    static bool IsBelow(string path) => !Path.IsPathRooted(path) && !path.Any(char.IsControl) && !path.Split('/', '\\').Any(part => part is ".." or "." or "");
}
