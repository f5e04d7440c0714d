using System.Collections.Concurrent;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>
/// Sends ready-made requests, as many at a time as are due, each on a connection that is kept open for the next. It shares the machine with
/// the service, whose processors an HTTP client would use up.
/// </summary>
internal sealed class KeptConnections(Uri address) : IDisposable
{
    private readonly ConcurrentStack<KeptConnection> _idle = [];

    public async Task<LoadAnswer> SendAsync(ReadOnlyMemory<byte> request)
    {
        var connection = _idle.TryPop(out var idle) ? idle : await KeptConnection.OpenAsync(address);
        var answer = await connection.SendAsync(request);
        _idle.Push(connection);
        return answer;
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var connection)) connection.Dispose();
    }
}
