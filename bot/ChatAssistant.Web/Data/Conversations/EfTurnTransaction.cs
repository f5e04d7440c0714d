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
    private bool _hasDue;

    public void Send(string conversation, Activity activity) => _sent.Add((conversation, activity));

    public async Task CommitAsync(InboxEntry? answered, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(database, (statements, _) => Task.FromResult(Prepare(statements, answered)), cancellationToken);
        Signal();
    }

    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken)
    {
        var result = await writer.WriteAsync(database, ChangeAsync, cancellationToken);
        Signal();
        return result;

        async Task<T> ChangeAsync(Statements statements, CancellationToken stop)
        {
            var changed = await change(stop);
            Prepare(statements, answered: null);
            return changed;
        }
    }

    private void Signal()
    {
        foreach (var conversation in _sent.Select(each => each.Conversation).Distinct()) signals.Signal(conversation);
        // What an answer has room for is not for the senders yet; what the answer leaves they find by looking.
        if (_hasDue) outbox.Signal();
        _hasDue = false;
        _sent.Clear();
    }

    private bool Prepare(Statements statements, InboxEntry? answered)
    {
        if (answered is not null && !rows.TryMarkHandled(statements, answered.Id))
        {
            // Another process gave this message its turn: what this one would say was said.
            database.ChangeTracker.Clear();
            _sent.Clear();
            return false;
        }

        foreach (var (key, activity) in _sent) _hasDue |= rows.Queue(statements, key, activity, answered);
        return true;
    }
}
