namespace StoryGen.Text;

/// <summary>A place in a file.</summary>
internal sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>The form that editors and CI turn into a link: <c>file(line,column)</c>.</summary>
    public override string ToString()
    {
        var (line, column) = Source.Place(Span.Start);
        return $"{Source.Name}({line},{column})";
    }
}
