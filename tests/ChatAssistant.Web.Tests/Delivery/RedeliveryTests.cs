using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Channels deliver messages several times and in any order, and programs die. Each message still has one turn.</summary>
[Collection(LongRuns.Name)]
public sealed class RedeliveryTests
{
    private const int MessagesInConversation = 50;
    private const int MostDeliveries = 5;
    private const int AtOnce = 8;

    [Fact]
    public async Task However_often_messages_come_and_the_program_is_killed_each_has_one_turn_in_order()
    {
        var (messages, kills, random) = (Scale.Of(1_000, 10_000), Scale.Of(5, 20), new Random(20200212));
        await using var process = new ServiceProcess("--Conversation:MessagesPerMinute=100000");
        await process.StartAsync();
        var crowd = await Crowd.OpenAsync(process.Http, messages / MessagesInConversation);
        var deliveries = Enumerable.Range(0, messages).SelectMany(message => Enumerable.Repeat(message, random.Next(1, MostDeliveries + 1))).ToArray();
        random.Shuffle(deliveries);

        var sending = crowd.DeliverAsync(deliveries, AtOnce, TestContext.Current.CancellationToken);
        for (var kill = 1; kill <= kills; kill++)
        {
            await crowd.WhenAcknowledgedAsync(deliveries.Length * kill / (kills + 1), TestContext.Current.CancellationToken);
            await process.KillAsync();
            await process.StartAsync();
        }

        await sending;
        var stored = await StoredMessages.SettledAsync(process.DataFolder);
        Scale.Tell($"{messages} messages, {deliveries.Length} deliveries, {kills} kills: {stored.Messages.Count} turns, {stored.Torn.Count()} torn, {stored.OutOfOrder.Count()} conversations out of order");
        Assert.True(stored.IsSound);
        Assert.Equal(Enumerable.Range(0, messages).Select(crowd.MessageIdOf).Order(), stored.Messages.Select(message => message.Id).Order());
        Assert.All(stored.Messages, message => Assert.True(message.IsHandled));
        Assert.Empty(stored.Torn);
        Assert.Empty(stored.OutOfOrder);
    }
}
