using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ChatAssistant.Web.Tests.CommandLine;

/// <summary>Reads the pixels of a PNG with eight bits a channel and alpha, not interlaced.</summary>
internal static class PlainPng
{
    private const int Channels = 4;

    public static IReadOnlyList<(int Red, int Green, int Blue, int Alpha)> Read(byte[] png)
    {
        Assert.Equal((8, 6, 0), (png[24], png[25], png[28]));
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var bytes = Unfiltered(Inflated(png), width * Channels);
        return [.. bytes.Chunk(Channels).Select(pixel => ((int)pixel[0], (int)pixel[1], (int)pixel[2], (int)pixel[3]))];
    }

    private static byte[] Inflated(byte[] png)
    {
        using var data = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT") data.Write(png, at + 8, length);
            at += length + 12;
        }

        data.Position = 0;
        using var plain = new MemoryStream();
        using (var inflating = new ZLibStream(data, CompressionMode.Decompress)) inflating.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Unfiltered(byte[] filtered, int stride)
    {
        var rows = filtered.Length / (stride + 1);
        var plain = new byte[rows * stride];
        for (var index = 0; index < plain.Length; index++)
        {
            var (row, column) = Math.DivRem(index, stride);
            var left = column < Channels ? 0 : (int)plain[index - Channels];
            var up = row == 0 ? 0 : (int)plain[index - stride];
            var corner = row == 0 || column < Channels ? 0 : (int)plain[index - stride - Channels];
            plain[index] = (byte)(filtered[(row * (stride + 1)) + column + 1] + Predicted(filtered[row * (stride + 1)], left, up, corner));
        }

        return plain;
    }

    private static int Predicted(byte filter, int left, int up, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Nearest(left, up, corner),
        _ => throw new InvalidDataException("No such filter."),
    };

    private static int Nearest(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
