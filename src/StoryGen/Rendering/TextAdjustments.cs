using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StoryGen.Rendering;

/// <summary>Fits the parsed text into a page: the headline is its only first heading, and style is the theme's.</summary>
internal static class TextAdjustments
{
    const int DeepestHeading = 6;

    public static void Apply(MarkdownDocument text)
    {
        var headings = text.Descendants<HeadingBlock>().ToList();
        if (headings.Exists(heading => heading.Level == 1))
            headings.ForEach(heading => heading.Level = Math.Min(heading.Level + 1, DeepestHeading));
        foreach (var table in text.Descendants<Table>())
        {
            AlignByClass(table);
            // A wide table scrolls in itself, which must work with the keyboard too.
            table.GetAttributes().AddProperty("tabindex", "0");
        }
    }

    static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < Math.Min(row.Count, table.ColumnDefinitions.Count); i++)
            {
                if (table.ColumnDefinitions[i].Alignment is { } alignment)
                    row[i].GetAttributes().AddClass($"align-{alignment.ToString().ToLowerInvariant()}");
            }
        }
        table.ColumnDefinitions.ForEach(column => column.Alignment = null);
    }
}
