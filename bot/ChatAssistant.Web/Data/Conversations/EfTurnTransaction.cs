using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>The turn's scope shares one context, so that state and cases changed in it are saved by this commit.</summary>
internal sealed class EfTurnTransaction(
    AssistantDbContext database, DatabaseWriter writer, TurnRows rows, ConversationSignals signals, OutboxSignal outbox) : ITurnTransaction, ISpeakingWrite
{
    private readonly List<(string Conversation, Activity Activity)> _sent = [];

    public void Send(string conversation, Activity activity) => _sent.Add((conversation, activity));

    public async Task CommitAsync(InboxEntry? answered, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(database, stop => PrepareAsync(answered, stop), cancellationToken);
        Signal();
    }

    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken)
    {
        var result = await writer.WriteAsync(database, ChangeAsync, cancellationToken);
        Signal();
        return result;

        async Task<T> ChangeAsync(CancellationToken stop)
        {
            var changed = await change(stop);
            await PrepareAsync(answered: null, stop);
            return changed;
        }
    }

    private void Signal()
    {
        foreach (var conversation in _sent.Select(each => each.Conversation).Distinct()) signals.Signal(conversation);
        if (_sent.Count > 0) outbox.Signal();
        _sent.Clear();
    }

    private async Task<bool> PrepareAsync(InboxEntry? answered, CancellationToken cancellationToken)
    {
        if (answered is not null && !await rows.TryMarkHandledAsync(answered.Id, cancellationToken))
        {
            // Another process gave this message its turn: what this one would say was said.
            database.ChangeTracker.Clear();
            _sent.Clear();
            return false;
        }

        foreach (var (key, activity) in _sent) await rows.QueueAsync(key, activity, answered, cancellationToken);
        return true;
    }
}
