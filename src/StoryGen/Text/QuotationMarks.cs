namespace StoryGen.Text;

/// <summary>The characters that the normal form takes for one quotation mark.</summary>
internal static class QuotationMarks
{
    const string Marks = "\"'‘’‚‛“”„‟‹›«»「」『』〝〞〟﹁﹂﹃﹄｢｣＂＇ʼʻ՚׳״⹂";

    public static bool IsMark(char c) =>
        c < 0x80 ? c is '"' or '\'' : c is < (char)0x3100 or > (char)0xFE40 && Marks.Contains(c);
}
