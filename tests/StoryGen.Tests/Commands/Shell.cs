using System.Diagnostics;
using System.Globalization;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Commands;

/// <summary>A POSIX shell in a folder of its own, in which <c>storygen</c> is a program of our choice.</summary>
sealed class Shell : IDisposable
{
    const string ShellProgram = "/bin/sh";

    readonly TemporaryFolder _folder = new();

    /// <param name="program">What <c>storygen</c> runs, with its first arguments.</param>
    public Shell(string project, params string[] program)
    {
        Assert.SkipUnless(File.Exists(ShellProgram), "transcripts need a POSIX shell");
        _folder.CopyFrom(project, "project");
        File.Delete(_folder["project/case.txt"]);
        _folder.Write("bin/storygen", $"#!{ShellProgram}\nexec {string.Join(' ', program.Select(part => $"'{part}'"))} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder["bin/storygen"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public TranscriptStep Run(TranscriptStep step)
    {
        var start = new ProcessStartInfo(ShellProgram, ["-c", step.Command])
        {
            WorkingDirectory = _folder["project"],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["PATH"] = $"{_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment.Remove("NO_COLOR");

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var lines = LinesOf(output).Concat(LinesOf(errors.Result).Select(line => $"! {line}".TrimEnd())).ToList();
        if (step.RunsProgram || process.ExitCode != 0)
            lines.Add($"? {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
        return new(step.Command, lines);
    }

    static string[] LinesOf(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    public void Dispose() => _folder.Dispose();
}
