using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StoryGen.Text;

namespace StoryGen.Theming;

/// <summary>
/// Writes a value as text unless it is HTML by type, and makes a missing key an error. Scriban's own functions are left
/// out: several of them are silently not there in the native program.
/// </summary>
internal sealed class EncodingTemplateContext : TemplateContext
{
    public EncodingTemplateContext() : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedTargetAccess = false;
        // Without these two a long story would end in the middle, without a word.
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        return Write((textAsObject as Html ?? Html.Encode(ObjectToString(textAsObject) ?? "")).Value);
    }
}
