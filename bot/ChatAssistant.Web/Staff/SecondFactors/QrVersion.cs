namespace ChatAssistant.Web.Staff.SecondFactors;

/// <summary>One size of QR code at correction level L (ISO/IEC 18004, tables 7 and 9): read from a screen at arm's length, it needs no more.</summary>
/// <param name="Number">The version.</param>
/// <param name="Blocks">How many blocks the bytes are split into; the last ones are a byte longer where they do not divide.</param>
/// <param name="DataBytes">Bytes of data in all blocks.</param>
/// <param name="CheckBytes">Bytes of correction in each block.</param>
/// <param name="Alignment">Where alignment patterns stand, in both directions.</param>
internal sealed record QrVersion(int Number, int Blocks, int DataBytes, int CheckBytes, IReadOnlyList<int> Alignment)
{
    private static readonly QrVersion[] All =
    [
        new(5, 1, 108, 26, [6, 30]),
        new(6, 2, 136, 18, [6, 34]),
        new(7, 2, 156, 20, [6, 22, 38]),
        new(8, 2, 194, 24, [6, 24, 42]),
        new(9, 2, 232, 30, [6, 26, 46]),
        new(10, 4, 274, 18, [6, 28, 50]),
        new(11, 4, 324, 20, [6, 30, 54]),
        new(12, 4, 370, 24, [6, 32, 58]),
        new(13, 4, 428, 26, [6, 34, 62]),
    ];

    public int Size => 17 + 4 * Number;

    /// <summary>Bits that say how many bytes follow.</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    /// <exception cref="ArgumentException">It is too much for a picture on a screen.</exception>
    public static QrVersion For(int bytes) =>
        All.FirstOrDefault(version => 4 + version.LengthBits + 8 * bytes <= 8 * version.DataBytes) ?? throw new ArgumentException("Too long for a QR code here.", nameof(bytes));
}
