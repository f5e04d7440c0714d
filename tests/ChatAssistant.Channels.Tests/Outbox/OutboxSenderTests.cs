using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.Outbox;

public sealed class OutboxSenderTests
{
    private static readonly OutboxOptions Quick = new() { LookEvery = TimeSpan.FromMilliseconds(10), FirstRetryAfter = TimeSpan.FromMilliseconds(1), MostAttempts = 4 };

    [Fact]
    public async Task What_a_channel_refuses_at_first_is_sent_again_and_order_is_kept()
    {
        var outbox = new MemoryOutbox("一", "二", "三");
        var channel = new MoodyChannel(refusals: 2);

        await RunAsync(outbox, channel, until: () => outbox.IsEmpty);

        Assert.Equal(["一", "二", "三"], channel.Taken);
        Assert.Equal(2, outbox.Failures);
    }

    [Fact]
    public async Task What_a_channel_never_takes_is_given_up_and_lets_the_next_pass()
    {
        var outbox = new MemoryOutbox("毒", "好");
        var channel = new MoodyChannel(refusals: 0);

        await RunAsync(outbox, channel, until: () => outbox.IsEmpty);

        Assert.Equal(["好"], channel.Taken);
        Assert.Equal(["毒"], outbox.GivenUp);
        Assert.Equal(Quick.MostAttempts, outbox.Failures);
    }

    private static async Task RunAsync(MemoryOutbox outbox, MoodyChannel channel, Func<bool> until)
    {
        using var sender = new OutboxSender(
            outbox, [channel], new OutboxSignal(TimeProvider.System), Options.Create(Quick), TimeProvider.System, NullLogger<OutboxSender>.Instance);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        await sender.StartAsync(patience.Token);
        while (!until()) await Task.Delay(5, patience.Token);
        await sender.StopAsync(CancellationToken.None);
    }

    /// <summary>Refuses the first messages it gets, and always what is poison.</summary>
    private sealed class MoodyChannel(int refusals) : IOutboundChannel
    {
        private int _refusals = refusals;

        public string Name => "test";

        public List<string> Taken { get; } = [];

        public Task SendAsync(Activity activity, CancellationToken cancellationToken)
        {
            if (activity.Text == "毒" || _refusals-- > 0) throw new HttpRequestException("Not now.");
            Taken.Add(activity.Text);
            return Task.CompletedTask;
        }
    }

    /// <summary>One conversation's messages: only the oldest is ever due.</summary>
    private sealed class MemoryOutbox(params string[] texts) : IOutbox
    {
        private readonly Lock _gate = new();
        private readonly List<OutboxEntry> _queued = [.. texts.Select((text, index) => new OutboxEntry(index, "test/c1", new Activity { Text = text }, 0))];

        public List<string> GivenUp { get; } = [];

        public int Failures { get; private set; }

        public bool IsEmpty
        {
            get
            {
                lock (_gate) return _queued.Count == 0;
            }
        }

        public Task<IReadOnlyList<OutboxEntry>> DueAsync(string channel, int most, CancellationToken cancellationToken)
        {
            lock (_gate) return Task.FromResult<IReadOnlyList<OutboxEntry>>([.. _queued.Take(1)]);
        }

        public Task DeliveredAsync(long entryId, CancellationToken cancellationToken)
        {
            lock (_gate) _queued.RemoveAll(entry => entry.Id == entryId);
            return Task.CompletedTask;
        }

        public Task FailedAsync(long entryId, string fault, DateTimeOffset? tryAgainAt, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                Failures++;
                var at = _queued.FindIndex(entry => entry.Id == entryId);
                if (tryAgainAt is null) GivenUp.Add(_queued[at].Activity.Text);
                if (tryAgainAt is null) _queued.RemoveAt(at);
                else _queued[at] = _queued[at] with { Attempts = _queued[at].Attempts + 1 };
            }

            return Task.CompletedTask;
        }
    }
}
