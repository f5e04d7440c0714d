using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A request written byte by byte, as no client would.</summary>
internal sealed class RawCall : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly StringBuilder _answer = new();

    /// <summary>Sends a head and leaves the body to be sent.</summary>
    /// <param name="service">Where to.</param>
    /// <param name="path">With what stands behind it.</param>
    /// <param name="headers">One each, as they are written.</param>
    public static async Task<RawCall> PostAsync(RunningService service, string path, params string[] headers)
    {
        var call = new RawCall();
        await call._client.ConnectAsync(service.Address.Host, service.Address.Port);
        call._client.NoDelay = true;
        await call.SendAsync($"POST {path} HTTP/1.1\r\nHost: {service.Address.Authority}\r\n{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n");
        return call;
    }

    public Task SendAsync(string text) => _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>Sends a letter a second until the other side has had enough.</summary>
    public async Task DripAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await SendAsync("x");
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            }
        }
        catch (Exception over) when (over is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // It was cut, or the answer is there.
        }
    }

    /// <summary>The status of the answer; null when the connection was cut without one.</summary>
    public async Task<int?> StatusAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        try
        {
            while (!_answer.ToString().Contains("\r\n", StringComparison.Ordinal))
            {
                var count = await _client.GetStream().ReadAsync(buffer, cancellationToken);
                if (count == 0) return null;
                _answer.Append(Encoding.ASCII.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            return null;
        }

        return int.Parse(_answer.ToString().Split(' ')[1], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public void Dispose() => _client.Dispose();
}
