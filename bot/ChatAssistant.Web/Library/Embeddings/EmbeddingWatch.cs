using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Embeddings;

/// <summary>Has the model read what the library holds: at the start what was not read before, and later what is imported.</summary>
internal sealed class EmbeddingWatch(
    LoadedKnowledge knowledge, EmbeddingModel model, IOptions<EmbeddingOptions> embeddings, IOptions<LibraryOptions> library, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (model.Source is not null && !stoppingToken.IsCancellationRequested)
        {
            var isComplete = await knowledge.ReadMeaningAsync(stoppingToken);
            await Task.Delay(isComplete ? library.Value.LookEvery : embeddings.Value.PausedFor, clock, stoppingToken);
        }
    }
}
