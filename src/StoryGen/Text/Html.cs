namespace StoryGen.Text;

/// <summary>Text that is HTML already. Everything else is encoded where it is written, so nothing is HTML by accident.</summary>
internal sealed record Html
{
    Html(string value) => Value = value;

    public string Value { get; }

    /// <summary>HTML made by a renderer of ours, in which all text is encoded.</summary>
    public static Html FromRenderer(string html) => new(html);

    /// <summary>Text with the five characters encoded that mean something in HTML text or in a quoted attribute.</summary>
    public static Html Encode(string text) => new(text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal));

    public override string ToString() => Value;
}
