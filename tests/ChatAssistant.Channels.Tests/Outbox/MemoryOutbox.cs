using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Tests.Outbox;

/// <summary>One conversation's messages on a channel: only the oldest is ever leased, and nothing is due later than at once.</summary>
internal sealed class MemoryOutbox(params string[] texts) : IOutbox
{
    private readonly Lock _gate = new();
    private readonly List<OutboxEntry> _queued = [.. texts.Select((text, index) => new OutboxEntry(index, "test/c1", new Activity { Text = text }, 1, 0))];
    private readonly HashSet<long> _leased = [];
    private readonly List<SendFault> _faults = [];

    public Func<string, string> ChannelOf { get; init; } = _ => "test";

    public IReadOnlyList<SendFault> Faults
    {
        get
        {
            lock (_gate) return [.. _faults];
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (_gate) return _queued.Count == 0;
        }
    }

    public Task<IReadOnlyList<OutboxEntry>> LeaseAsync(string channel, int most, DateTimeOffset until, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var oldest = _queued.Find(entry => ChannelOf(entry.Activity.Text) == channel);
            return Task.FromResult<IReadOnlyList<OutboxEntry>>(oldest is not null && _leased.Add(oldest.Id) ? [oldest] : []);
        }
    }

    public Task DeliveredAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        lock (_gate) _queued.RemoveAll(each => each.Id == entry.Id);
        return Task.CompletedTask;
    }

    public Task FailedAsync(OutboxEntry entry, SendFault fault, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _faults.Add(fault);
            _leased.Remove(entry.Id);
            var at = _queued.FindIndex(each => each.Id == entry.Id);
            if (fault.TryAgainAt is null) _queued.RemoveAt(at);
            else _queued[at] = entry with { Attempt = entry.Attempt + 1, Failures = entry.Failures + 1 };
        }

        return Task.CompletedTask;
    }
}
