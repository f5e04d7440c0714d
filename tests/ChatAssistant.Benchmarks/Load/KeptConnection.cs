using System.Globalization;
using System.Net.Sockets;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>A connection on which one ready-made request after the other is sent.</summary>
internal sealed class KeptConnection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Longer answers the service does not give to a message.</summary>
    private readonly byte[] _buffer = new byte[64 * 1024];

    public static async Task<KeptConnection> OpenAsync(Uri address)
    {
        var connection = new KeptConnection();
        await connection._socket.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    /// <exception cref="IOException">The connection was closed, or the answer does not say how long it is.</exception>
    public async Task<LoadAnswer> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var (length, head) = (0, -1);
        while (head < 0 || !IsWhole(_buffer.AsSpan(0, length), head))
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0) throw new IOException("The service closed the connection.");
            length += read;
            if (head < 0 && _buffer.AsSpan(0, length).IndexOf(EndOfHead) is >= 0 and var at) head = at + EndOfHead.Length;
        }

        return Read(_buffer.AsSpan(0, head));
    }

    public void Dispose() => _socket.Dispose();

    private static LoadAnswer Read(ReadOnlySpan<byte> head) =>
        new(int.Parse(head[9..12], provider: CultureInfo.InvariantCulture), head.IndexOf("text/xml"u8) >= 0);

    private static bool IsWhole(ReadOnlySpan<byte> answer, int head) =>
        answer[..head].IndexOf("chunked"u8) >= 0 ? answer.EndsWith("0\r\n\r\n"u8) : answer.Length >= head + LengthOf(answer[..head]);

    private static int LengthOf(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        if (at < 0) throw new IOException("The answer does not say how long it is.");
        var digits = head[(at + name.Length)..];
        return int.Parse(digits[..digits.IndexOf((byte)'\r')], provider: CultureInfo.InvariantCulture);
    }
}
