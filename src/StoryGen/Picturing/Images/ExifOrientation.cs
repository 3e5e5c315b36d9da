using System.Buffers.Binary;

namespace StoryGen.Picturing.Images;

/// <summary>How a camera was held, from the TIFF structure of EXIF.</summary>
internal static class ExifOrientation
{
    const int Tag = 0x112, EntryLength = 12;

    /// <returns>1 to 8; 1 where it is not said or makes no sense.</returns>
    public static int Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
            return PictureHeader.Upright;
        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return PictureHeader.Upright;
        var entries = tiff[(int)directory..];
        var count = Short(entries);
        entries = entries[2..];
        for (; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Short(entries) == Tag)
                return Short(entries[8..]) is >= 1 and <= 8 and var orientation ? orientation : PictureHeader.Upright;
        }
        return PictureHeader.Upright;

        int Short(ReadOnlySpan<byte> bytes) =>
            isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }
}
