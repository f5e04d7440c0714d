using ChatAssistant.Knowledge;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Embeddings;

/// <summary>The model of the settings, if there is one.</summary>
internal sealed class EmbeddingModel(IHttpClientFactory clients, IOptions<EmbeddingOptions> options, ILogger<EmbeddingModel> logger)
{
    /// <summary>Null, as a rule: then passages are found by words alone.</summary>
    public MeaningSource? Source { get; } = options.Value.Endpoint is null ? null : SourceOf(clients, options.Value, logger);

    private static MeaningSource SourceOf(IHttpClientFactory clients, EmbeddingOptions options, ILogger logger) =>
        new(new EmbeddingEndpoint(clients, options), $"{options.Endpoint} {options.Model} {options.Dimensions}")
        {
            Weight = options.Weight,
            AskedWithin = options.Timeout,
            Batch = options.Batch,
            FailuresUntilPaused = options.FailuresUntilPaused,
            PausedFor = options.PausedFor,
            OnFault = logger.EmbeddingsFailed,
        };
}
