namespace StoryGen.Tests.Support;

/// <summary>A folder of its own for one test, gone after it.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("storygen-test-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public TemporaryFolder Write(string file, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], content);
        return this;
    }

    public TemporaryFolder CopyFrom(string folder, string to = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, to, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
