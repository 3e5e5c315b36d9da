using System.Text;
using System.Xml;

namespace StoryGen.Publishing;

/// <summary>How our XML is written: the same bytes on any machine.</summary>
internal static class XmlText
{
    public static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };
}
