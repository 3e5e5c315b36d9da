using System.Buffers.Binary;

namespace StoryGen.Picturing.Images;

internal static class WebPHeader
{
    const int Animation = 0x02;

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        PictureHeader? header = null;
        var orientation = PictureHeader.Upright;
        var riff = bytes.Slice(8, BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]));
        for (var at = 4; at + 8 <= riff.Length;)
        {
            var content = riff.Slice(at + 8, BinaryPrimitives.ReadInt32LittleEndian(riff[(at + 4)..]));
            switch (riff.Slice(at, 4))
            {
                case var type when type.SequenceEqual("VP8X"u8):
                    header = new(PictureFormat.WebP, Number24(content[4..]) + 1, Number24(content[7..]) + 1, IsAnimated: (content[0] & Animation) != 0);
                    break;
                case var type when type.SequenceEqual("VP8L"u8):
                    var sizes = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
                    header ??= new(PictureFormat.WebP, (int)(sizes & 0x3FFF) + 1, (int)((sizes >> 14) & 0x3FFF) + 1);
                    header = header with { IsLossless = true };
                    break;
                case var type when type.SequenceEqual("VP8 "u8):
                    header ??= new(PictureFormat.WebP, Number14(content[6..]), Number14(content[8..]));
                    break;
                case var type when type.SequenceEqual("EXIF"u8):
                    orientation = ExifOrientation.Of(content.StartsWith("Exif\0\0"u8) ? content[6..] : content);
                    break;
            }
            at += 8 + content.Length + content.Length % 2;
        }
        return header is { Pixels: > 0 } ? header with { Orientation = orientation } : null;
    }

    static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    static int Number14(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes) & 0x3FFF;
}
