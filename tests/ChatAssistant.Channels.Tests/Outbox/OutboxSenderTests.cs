using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.Outbox;

public sealed class OutboxSenderTests
{
    private static readonly OutboxOptions Quick = new()
    {
        LookEvery = TimeSpan.FromMilliseconds(10),
        SendWithin = TimeSpan.FromMilliseconds(100),
        FirstRetryAfter = TimeSpan.FromMilliseconds(1),
        MostAttempts = 4,
    };

    [Fact]
    public async Task What_a_channel_refuses_at_first_is_sent_again_and_order_is_kept()
    {
        var outbox = new MemoryOutbox("一", "二", "三");
        var channel = new MoodyChannel(refusals: 2);

        await RunAsync(outbox, [channel], until: () => outbox.IsEmpty);

        Assert.Equal(["一", "二", "三"], channel.Taken);
        Assert.Equal([DeliveryFailure.Temporary, DeliveryFailure.Temporary], outbox.Faults.Select(fault => fault.Kind));
    }

    [Fact]
    public async Task What_a_channel_never_takes_is_given_up_and_lets_the_next_pass()
    {
        var outbox = new MemoryOutbox("毒", "好");
        var channel = new MoodyChannel(refusals: 0);

        await RunAsync(outbox, [channel], until: () => outbox.IsEmpty);

        Assert.Equal(["好"], channel.Taken);
        Assert.Equal(Quick.MostAttempts, outbox.Faults.Count);
        Assert.Equal(DeliveryFailure.Permanent, outbox.Faults[^1].Kind);
    }

    [Theory]
    [InlineData(DeliveryFailure.Permanent)]
    [InlineData(DeliveryFailure.WindowExpired)]
    public async Task What_a_channel_says_it_will_not_take_is_not_tried_again(DeliveryFailure kind)
    {
        var outbox = new MemoryOutbox("毒", "好");
        var channel = new MoodyChannel(refusals: 0) { Poison = new DeliveryFailureException(kind, "channel-45015") };

        await RunAsync(outbox, [channel], until: () => outbox.IsEmpty);

        Assert.Equal(["好"], channel.Taken);
        Assert.Equal(new SendFault(kind, "channel-45015"), Assert.Single(outbox.Faults));
    }

    [Fact]
    public async Task A_channel_that_hangs_fails_in_time_and_holds_up_no_other()
    {
        var (hanging, other) = (new HangingChannel(), new MoodyChannel(refusals: 0) { Name = "other" });
        var outbox = new MemoryOutbox("一", "二") { ChannelOf = text => text == "一" ? "hanging" : "other" };

        await RunAsync(outbox, [hanging, other], until: () => outbox.Faults.Count > 0 && other.Taken.Count > 0);

        Assert.Equal(["二"], other.Taken);
        Assert.Equal(nameof(TimeoutException), outbox.Faults[0].Code);
    }

    [Fact]
    public async Task A_sender_that_stops_lets_what_it_is_sending_end()
    {
        var (outbox, channel) = (new MemoryOutbox("一"), new SlowChannel());
        using var sender = SenderOf(outbox, [channel], new OutboxOptions { SendWithin = TimeSpan.FromSeconds(10) });
        await sender.StartAsync(TestContext.Current.CancellationToken);
        await channel.Begun.Task.WaitAsync(TestContext.Current.CancellationToken);

        var stopped = sender.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(outbox.IsEmpty);
        channel.MayEnd.SetResult();
        await stopped;

        Assert.True(outbox.IsEmpty);
    }

    private static async Task RunAsync(MemoryOutbox outbox, IOutboundChannel[] channels, Func<bool> until)
    {
        using var sender = SenderOf(outbox, channels, Quick);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        await sender.StartAsync(patience.Token);
        while (!until()) await Task.Delay(5, patience.Token);
        await sender.StopAsync(CancellationToken.None);
    }

    private static OutboxSender SenderOf(MemoryOutbox outbox, IOutboundChannel[] channels, OutboxOptions options) =>
        new(channels, outbox, new OutboxSignal(), new SendPlan(Options.Create(options), TimeProvider.System, new Random(1)), NullLogger<OutboxSender>.Instance);

    /// <summary>Refuses the first messages it gets, and always what is poison.</summary>
    private sealed class MoodyChannel(int refusals) : IOutboundChannel
    {
        private int _refusals = refusals;

        public string Name { get; init; } = "test";

        public Exception Poison { get; init; } = new HttpRequestException("Not now.");

        public List<string> Taken { get; } = [];

        public Task SendAsync(Activity activity, CancellationToken cancellationToken)
        {
            if (activity.Text == "毒") throw Poison;
            if (_refusals-- > 0) throw new HttpRequestException("Not now.");
            Taken.Add(activity.Text);
            return Task.CompletedTask;
        }
    }

    /// <summary>Never answers, and does not heed that it should.</summary>
    private sealed class HangingChannel : IOutboundChannel
    {
        public string Name => "hanging";

        public Task SendAsync(Activity activity, CancellationToken cancellationToken) => new TaskCompletionSource().Task;
    }

    private sealed class SlowChannel : IOutboundChannel
    {
        public string Name => "test";

        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource MayEnd { get; } = new();

        public Task SendAsync(Activity activity, CancellationToken cancellationToken)
        {
            Begun.SetResult();
            return MayEnd.Task;
        }
    }
}
