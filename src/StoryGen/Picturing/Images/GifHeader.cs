using System.Buffers.Binary;

namespace StoryGen.Picturing.Images;

internal static class GifHeader
{
    const byte Trailer = 0x3B;

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var header = new PictureHeader(
            PictureFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        return header.Pixels > 0 && bytes.TrimEnd((byte)0)[^1] == Trailer ? header : null;
    }
}
