namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// For callers that bring no client: one for the process, whose connections follow DNS.
/// </summary>
internal static class DefaultHttp
{
    private static readonly HttpClient Shared =
        new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) });

    public static HttpClient Client() => Shared;
}
