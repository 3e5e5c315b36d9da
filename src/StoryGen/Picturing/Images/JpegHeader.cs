using System.Buffers.Binary;

namespace StoryGen.Picturing.Images;

internal static class JpegHeader
{
    const byte StartOfScan = 0xDA, Application1 = 0xE1;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        PictureHeader? header = null;
        var orientation = PictureHeader.Upright;
        for (var at = 2; bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            // Any number of fill bytes may stand before a marker.
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                header = new(PictureFormat.Jpeg, Number(segment[3..]), Number(segment[1..]));
            else if (marker == Application1 && segment.StartsWith("Exif\0\0"u8))
                orientation = ExifOrientation.Of(segment[6..]);
            at += 2 + length;
            if (marker == StartOfScan)
                return header is { Pixels: > 0 } && bytes[at..].IndexOf(EndOfImage) >= 0 ? header with { Orientation = orientation } : null;
        }
        return null;
    }

    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
