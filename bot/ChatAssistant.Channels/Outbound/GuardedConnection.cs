using System.Net.Sockets;

namespace ChatAssistant.Channels.Outbound;

/// <summary>
/// Connects to the very addresses that were looked at: a name that leads elsewhere when asked again gains nothing.
/// One forbidden address among several is enough to refuse.
/// </summary>
internal sealed class GuardedConnection(AllowedHosts allowed, IHostResolver resolver)
{
    /// <exception cref="OutboundRefusedException">The host is not allowed, or lies where it may not.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var rule = allowed.RuleFor(context.InitialRequestMessage.RequestUri) ?? throw new OutboundRefusedException("The host is not allowed.");
        var addresses = await resolver.ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Count == 0) throw new HttpRequestException("The host has no address.");
        if (!addresses.All(address => AddressKinds.Of(address) is AddressKind.Public || (rule.IsIntranet && AddressKinds.Of(address) is AddressKind.Private)))
            throw new OutboundRefusedException("The host lies in a network that may not be called.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
