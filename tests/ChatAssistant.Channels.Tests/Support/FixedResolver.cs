using System.Net;
using ChatAssistant.Channels.Outbound;

namespace ChatAssistant.Channels.Tests.Support;

/// <summary>Names lead where the test says; literal addresses are themselves. The answer may change from one time to the next.</summary>
internal sealed class FixedResolver(Func<string, int, string[]> addresses) : IHostResolver
{
    private int _asked;

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IPAddress>>(IPAddress.TryParse(host, out var address) ? [address] : [.. addresses(host, _asked++).Select(IPAddress.Parse)]);
}
