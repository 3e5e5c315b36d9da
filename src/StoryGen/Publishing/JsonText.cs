using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StoryGen.Publishing;

/// <summary>How our JSON is written: letters of every script as they are; what could end a script element is escaped.</summary>
internal static class JsonText
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
            write(json);
        return stream.ToArray();
    }

    public static void WriteIf(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(key);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
