using System.Net;

namespace ChatAssistant.Channels.Outbound;

/// <summary>Finds the addresses of a host.</summary>
public interface IHostResolver
{
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
