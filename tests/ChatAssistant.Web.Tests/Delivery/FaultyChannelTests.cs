using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Data;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Delivery;

[Collection(LongRuns.Name)]
public sealed class FaultyChannelTests
{
    private const int RepliesInConversation = 10;

    private static readonly OutboxOptions Quick = new()
    {
        LookEvery = TimeSpan.FromMilliseconds(50),
        SendWithin = TimeSpan.FromMilliseconds(300),
        LeaseFor = TimeSpan.FromSeconds(5),
        FirstRetryAfter = TimeSpan.FromMilliseconds(10),
        LongestRetryAfter = TimeSpan.FromSeconds(1),
        MostAttempts = 100,
    };

    [Fact]
    public async Task A_channel_that_fails_and_hangs_gets_every_reply_in_order_from_two_programs_at_once()
    {
        var (conversations, channel) = (Scale.Of(30, 500), new FaultyChannel());
        await using var host = await StoreHost.StartAsync(SayManyAsync);
        await using var other = host.Join();
        for (var talk = 0; talk < conversations; talk++) await host.TurnAsync((await host.AcceptAsync(StoreHost.Message($"m{talk}", conversation: $"c{talk}"))).Entry);

        await SendAllAsync(channel, host, other);

        var (taken, wanted) = (channel.Taken, conversations * RepliesInConversation);
        var reordered = taken.GroupBy(reply => reply.Conversation.Id).Count(talk => !talk.Select(Number).SequenceEqual(talk.Select(Number).Order()));
        Scale.Tell($"{wanted} replies, {channel.Refused} refusals, {channel.LeftHanging} hung: {taken.DistinctBy(reply => reply.Id).Count()} delivered, {taken.Count - wanted} seen twice, {reordered} conversations reordered");
        Assert.True(channel.Refused > wanted / 4 && channel.LeftHanging > 0, "The channel was not faulty.");
        Assert.Equal(wanted, taken.Select(reply => (reply.Conversation.Id, reply.Text)).Distinct().Count());
        Assert.Equal(wanted, taken.Select(reply => reply.Id).Distinct().Count());
        Assert.Equal(0, reordered);
        Assert.Equal(0, channel.SentTwiceAtOnce);
        Assert.True(taken.Count - wanted <= channel.LeftHanging, "Something was sent again that the channel had said it took.");
    }

    private static async Task SayManyAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= RepliesInConversation; number++) await turn.SendActivityAsync($"{number}", cancellationToken: cancellationToken);
    }

    private static int Number(Microsoft.Bot.Schema.Activity reply) => int.Parse(reply.Text, null);

    private static async Task SendAllAsync(FaultyChannel channel, params StoreHost[] programs)
    {
        var senders = programs.Select((program, seed) => new OutboxSender(
            [channel], program.Outbox, new OutboxSignal(), new SendPlan(Options.Create(Quick), TimeProvider.System, new Random(seed)), NullLogger<OutboxSender>.Instance)).ToList();
        foreach (var sender in senders) await sender.StartAsync(TestContext.Current.CancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (await programs[0].ReadAsync(database => database.Outbox.AnyAsync(row => row.State != OutboxState.Delivered))) await Task.Delay(50, patience.Token);
        foreach (var sender in senders)
        {
            await sender.StopAsync(CancellationToken.None);
            sender.Dispose();
        }
    }
}
