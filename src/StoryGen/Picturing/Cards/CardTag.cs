using System.Buffers.Binary;
using System.Text;

namespace StoryGen.Picturing.Cards;

/// <summary>The text chunk right after the header of a card's PNG that says what is drawn on it.</summary>
internal static class CardTag
{
    const string Keyword = "storygen-card";
    const int HeaderLength = 8 + 25;

    static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    public static byte[] Insert(ReadOnlySpan<byte> png, CardText text) => [.. png[..HeaderLength], .. ChunkOf(text), .. png[HeaderLength..]];

    /// <summary>Whether a file is the whole of a card with this text; only its first and last bytes are read.</summary>
    public static bool IsIn(Stream png, CardText text)
    {
        var chunk = ChunkOf(text);
        var start = new byte[HeaderLength + chunk.Length];
        var end = new byte[End.Length];
        if (png.Length < start.Length + end.Length)
            return false;
        png.ReadExactly(start);
        png.Seek(-end.Length, SeekOrigin.End);
        png.ReadExactly(end);
        return start.AsSpan(HeaderLength).SequenceEqual(chunk) && end.AsSpan().SequenceEqual(End);
    }

    static byte[] ChunkOf(CardText text)
    {
        var content = Encoding.ASCII.GetBytes($"tEXt{Keyword}\0{text.Fingerprint}");
        var chunk = new byte[content.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length - 4);
        content.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 4), Checksum(content));
        return chunk;
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }
        return ~crc;
    }
}
