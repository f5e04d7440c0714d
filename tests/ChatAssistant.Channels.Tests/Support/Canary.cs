using System.Net;
using System.Net.Sockets;

namespace ChatAssistant.Channels.Tests.Support;

/// <summary>Listens on this machine and counts who comes. Nobody should.</summary>
internal sealed class Canary : IDisposable
{
    private readonly TcpListener _listener;
    private int _connections;

    public Canary(IPAddress address)
    {
        _listener = new TcpListener(address, 0);
        _listener.Start();
        _ = CountAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    public void Dispose() => _listener.Dispose();

    private async Task CountAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
