using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Embeddings;

internal static class EmbeddingRegistration
{
    /// <summary>In bytes; 2048 vectors of 3072 numbers, as text, are some sixty million.</summary>
    private const long LargestAnswer = 128 * 1024 * 1024;

    private static readonly TimeSpan ConnectionsLast = TimeSpan.FromMinutes(2);

    public static IServiceCollection AddEmbeddings(this IServiceCollection services)
    {
        services.AddOptions<EmbeddingOptions>().BindConfiguration(EmbeddingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        // An endpoint that sends us elsewhere is not followed there: the key and the questions were meant for it.
        services.AddHttpClient(EmbeddingEndpoint.ClientName, Limit)
            // As in OutboundHttp: connections end by themselves, so the handlers need no timer.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(_ => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = ConnectionsLast });
        services.AddSingleton<EmbeddingModel>();
        return services;
    }

    private static void Limit(IServiceProvider provider, HttpClient client)
    {
        client.Timeout = provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value.BatchTimeout;
        client.MaxResponseContentBufferSize = LargestAnswer;
    }
}
