using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>The SDK takes the client without a name; it gets the guarded one like every channel.</summary>
internal sealed class ConnectorClients(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options) : IHttpClientFactory
{
    public HttpClient CreateClient(string name)
    {
        var client = clients.CreateClient(OutboundHttp.ClientName);
        client.Timeout = options.Value.SendWithin;
        return client;
    }
}
