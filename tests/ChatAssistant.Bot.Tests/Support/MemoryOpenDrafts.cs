using ChatAssistant.Bot.Care.Drafts;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryOpenDrafts : IOpenDrafts
{
    public Dictionary<string, DateTimeOffset> AskedAt { get; } = [];

    public Task NoteAsync(string conversation, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        AskedAt[conversation] = askedAt;
        return Task.CompletedTask;
    }

    public Task ForgetAsync(string conversation, CancellationToken cancellationToken)
    {
        AskedAt.Remove(conversation);
        return Task.CompletedTask;
    }
}
