namespace StoryGen.Diagnostics;

/// <summary>All problems of a run.</summary>
internal sealed class DiagnosticBag
{
    readonly List<Diagnostic> _diagnostics = [];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Makes every warning an error.</summary>
    public void MakeStrict()
    {
        for (var i = 0; i < _diagnostics.Count; i++)
        {
            if (_diagnostics[i].Severity == Severity.Warning)
                _diagnostics[i] = _diagnostics[i] with { Severity = Severity.Error };
        }
    }

    /// <summary>The problems by file in the order the files were first mentioned, then by place.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder()
    {
        var files = _diagnostics.Select(FileOf).Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        return [.. _diagnostics
            .OrderBy(diagnostic => files[FileOf(diagnostic)])
            .ThenBy(diagnostic => diagnostic.Location?.Span.Start ?? -1)];
    }

    static string FileOf(Diagnostic diagnostic) => diagnostic.Location?.Source.Name ?? diagnostic.Place ?? "";
}
