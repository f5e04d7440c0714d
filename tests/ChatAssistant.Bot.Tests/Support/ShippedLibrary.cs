using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.Tests.Support;

/// <summary>The library that ships, loaded once for all conversations.</summary>
public sealed class ShippedLibrary : IAsyncLifetime
{
    public IKnowledgeBase Knowledge { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Knowledge = await KnowledgeBase.LoadAsync(
            Path.Combine(AppContext.BaseDirectory, "library"), new MemoryDocumentStore(), TimeProvider.System, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
