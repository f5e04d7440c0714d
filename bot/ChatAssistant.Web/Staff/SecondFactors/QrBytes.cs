namespace ChatAssistant.Web.Staff.SecondFactors;

/// <summary>The bytes of a QR code: what is to be said, and the Reed-Solomon bytes that mend it, in the order they are drawn.</summary>
internal static class QrBytes
{
    private const int ByteMode = 0b0100;
    private const int Polynomial = 0x11D;

    public static byte[] Of(byte[] text, QrVersion version)
    {
        var blocks = Split(Data(text, version), version).Select(data => (Data: data, Check: Check(data, version.CheckBytes))).ToList();
        var longest = blocks.Max(block => block.Data.Length);
        return
        [
            .. Enumerable.Range(0, longest).SelectMany(place => blocks.Where(block => place < block.Data.Length).Select(block => block.Data[place])),
            .. Enumerable.Range(0, version.CheckBytes).SelectMany(place => blocks.Select(block => block.Check[place])),
        ];
    }

    private static byte[] Data(byte[] text, QrVersion version)
    {
        var bits = new List<bool>();
        Add(bits, ByteMode, 4);
        Add(bits, text.Length, version.LengthBits);
        foreach (var each in text) Add(bits, each, 8);
        while (bits.Count < 8 * version.DataBytes && (bits.Count % 8 != 0 || bits.Count < 8 * (text.Length + 2))) bits.Add(false);
        for (var filler = 0xEC; bits.Count < 8 * version.DataBytes; filler ^= 0xEC ^ 0x11) Add(bits, filler, 8);
        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0)))];
    }

    private static void Add(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--) bits.Add((value >> bit & 1) == 1);
    }

    private static IEnumerable<byte[]> Split(byte[] data, QrVersion version)
    {
        var (shorter, longer) = (version.DataBytes / version.Blocks, version.DataBytes % version.Blocks);
        for (int block = 0, start = 0; block < version.Blocks; block++)
        {
            var length = shorter + (block >= version.Blocks - longer ? 1 : 0);
            yield return data[start..(start + length)];
            start += length;
        }
    }

    private static byte[] Check(byte[] data, int count)
    {
        var generator = Generator(count);
        var rest = new byte[count];
        foreach (var each in data)
        {
            var factor = each ^ rest[0];
            rest = [.. rest[1..], 0];
            for (var place = 0; place < count; place++) rest[place] ^= Times(generator[place], (byte)factor);
        }

        return rest;
    }

    private static byte[] Generator(int degree)
    {
        var coefficients = new byte[degree];
        coefficients[^1] = 1;
        byte root = 1;
        for (var factor = 0; factor < degree; factor++, root = Times(root, 2))
            for (var place = 0; place < degree; place++)
                coefficients[place] = (byte)(Times(coefficients[place], root) ^ (place + 1 < degree ? coefficients[place + 1] : 0));
        return coefficients;
    }

    private static byte Times(byte one, byte other)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * Polynomial) ^ ((other >> bit & 1) * one);
        return (byte)product;
    }
}
