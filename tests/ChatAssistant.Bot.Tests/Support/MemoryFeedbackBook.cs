using ChatAssistant.Bot.Feedback;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryFeedbackBook : IFeedbackBook
{
    public List<FeedbackEntry> Entries { get; } = [];

    public Task KeepAsync(FeedbackEntry entry, CancellationToken cancellationToken)
    {
        Entries.RemoveAll(kept => kept.Conversation == entry.Conversation && kept.Question == entry.Question);
        Entries.Add(entry);
        return Task.CompletedTask;
    }
}
