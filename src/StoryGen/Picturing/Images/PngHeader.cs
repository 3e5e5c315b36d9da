using System.Buffers.Binary;

namespace StoryGen.Picturing.Images;

internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        PictureHeader? header = null;
        for (var at = Signature.Length; at < bytes.Length;)
        {
            var content = bytes.Slice(at + 8, BinaryPrimitives.ReadInt32BigEndian(bytes[at..]));
            switch (bytes.Slice(at + 4, 4))
            {
                case var type when type.SequenceEqual("IHDR"u8):
                    header = new(PictureFormat.Png, BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                    if (header.Width <= 0 || header.Height <= 0)
                        return null;
                    break;
                case var type when type.SequenceEqual("acTL"u8):
                    header = header is null ? null : header with { IsAnimated = true };
                    break;
                case var type when type.SequenceEqual("eXIf"u8):
                    header = header is null ? null : header with { Orientation = ExifOrientation.Of(content) };
                    break;
                case var type when type.SequenceEqual("IEND"u8):
                    return header;
            }
            at += content.Length + 12;
        }
        return null;
    }
}
