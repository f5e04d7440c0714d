using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Web.Tests.Delivery;

public sealed class OutboxTests
{
    private readonly ManualClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_being_sent_is_nobody_elses_until_its_lease_runs_out()
    {
        await using var host = await AnsweredAsync("m1");
        await using var other = host.Join();

        var first = Assert.Single(await LeaseAsync(host));
        Assert.Empty(await LeaseAsync(other));
        _clock.Advance(TimeSpan.FromSeconds(31));
        var second = Assert.Single(await LeaseAsync(other));

        Assert.Equal((first.Id, first.Activity.Id, 1), (second.Id, second.Activity.Id, first.Attempt));
        Assert.Equal(2, second.Attempt);
    }

    [Fact]
    public async Task Who_lost_a_lease_cannot_give_the_message_up_but_may_say_that_it_arrived()
    {
        await using var host = await AnsweredAsync("m1");
        var late = Assert.Single(await LeaseAsync(host));
        _clock.Advance(TimeSpan.FromSeconds(31));
        await LeaseAsync(host);

        await host.Outbox.FailedAsync(late, new(DeliveryFailure.Permanent, "test-1"), Stop);
        Assert.Equal(OutboxState.Queued, await StateAsync(host));
        await host.Outbox.DeliveredAsync(late, Stop);

        Assert.Equal(OutboxState.Delivered, await StateAsync(host));
    }

    [Fact]
    public async Task Two_that_look_at_the_same_moment_never_lease_the_same_message()
    {
        await using var host = await StoreHost.StartAsync(_clock);
        await using var other = host.Join();
        for (var talk = 0; talk < 20; talk++) await host.TurnAsync((await host.AcceptAsync(StoreHost.Message($"m{talk}", conversation: $"c{talk}"))).Entry);

        var leased = (await Task.WhenAll(Enumerable.Range(0, 10).Select(turn => LeaseAsync(turn % 2 == 0 ? host : other)))).SelectMany(each => each).ToList();

        Assert.Equal(20, leased.Count);
        Assert.Equal(20, leased.Select(entry => entry.Id).Distinct().Count());
    }

    [Fact]
    public async Task Of_a_conversation_only_the_oldest_is_sent_and_while_it_waits_to_be_tried_again_none()
    {
        await using var host = await AnsweredAsync("m1", "m2");

        var oldest = Assert.Single(await LeaseAsync(host));
        await host.Outbox.FailedAsync(oldest, new(DeliveryFailure.Temporary, "test-busy", _clock.GetUtcNow() + TimeSpan.FromMinutes(1)), Stop);
        Assert.Empty(await LeaseAsync(host));
        _clock.Advance(TimeSpan.FromMinutes(2));
        var again = Assert.Single(await LeaseAsync(host));
        Assert.Equal((oldest.Id, 1), (again.Id, again.Failures));
        await host.Outbox.DeliveredAsync(again, Stop);

        Assert.Equal("回：m2", Assert.Single(await LeaseAsync(host)).Activity.Text);
    }

    [Fact]
    public async Task What_is_given_up_lets_the_next_pass()
    {
        await using var host = await AnsweredAsync("m1", "m2");

        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.Permanent, "test-blocked"), Stop);

        Assert.Equal("回：m2", Assert.Single(await LeaseAsync(host)).Activity.Text);
    }

    [Fact]
    public async Task A_reply_the_channel_takes_no_more_waits_and_goes_first_when_the_person_writes()
    {
        await using var host = await AnsweredAsync("m1");
        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.WindowExpired, "wechat-45015"), Stop);
        await SayAsync(host, "有了答复");
        _clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await LeaseAsync(host));

        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m2", text: "m2"))).Entry);

        var said = new List<string>();
        while (await LeaseAsync(host) is [var next])
        {
            said.Add(next.Activity.Text);
            await host.Outbox.DeliveredAsync(next, Stop);
        }

        Assert.Equal(["回：m1", "有了答复", "回：m2"], said);
        DeliveryStep[] steps = [DeliveryStep.Created, DeliveryStep.Queued, DeliveryStep.Sending, DeliveryStep.WindowExpired, DeliveryStep.Queued, DeliveryStep.Sending, DeliveryStep.Delivered];
        Assert.Equal(steps, await StepsOfFirstAsync(host));
    }

    [Fact]
    public async Task It_waits_again_from_when_the_person_wrote_though_it_may_be_pushed_only_later()
    {
        await using var host = await AnsweredAsync("m1");
        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.WindowExpired, "wechat-45015"), Stop);
        var (message, slot) = (StoreHost.Message("m2"), new JObject());
        AnswerSlot.Reserve(slot, _clock.GetUtcNow().AddSeconds(10));
        message.Activity.ChannelData = slot;

        await host.AcceptAsync(message);

        Assert.Empty(await LeaseAsync(host));
        var queued = await host.ReadAsync(database => database.DeliverySteps.Where(step => step.Step == DeliveryStep.Queued).OrderBy(step => step.Id).LastAsync(Stop));
        Assert.True(queued.At <= _clock.GetUtcNow());
    }

    [Fact]
    public async Task A_redelivery_of_an_old_message_opens_no_window()
    {
        await using var host = await AnsweredAsync("m1");
        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.WindowExpired, "wechat-45015"), Stop);

        await host.AcceptAsync(StoreHost.Message("m1", text: "m1"));

        Assert.Empty(await LeaseAsync(host));
    }

    [Fact]
    public async Task The_ledger_tells_each_attempt_with_its_fault_and_no_word_of_the_message()
    {
        await using var host = await AnsweredAsync("m1");
        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.Temporary, "test-busy", _clock.GetUtcNow()), Stop);
        await host.Outbox.FailedAsync(Assert.Single(await LeaseAsync(host)), new(DeliveryFailure.Permanent, "test-blocked"), Stop);

        var steps = await host.ReadAsync(database => database.DeliverySteps.OrderBy(step => step.Id).Select(step => $"{step.Step} {step.Attempt} {step.Fault}").ToListAsync(Stop));

        Assert.Equal(["Created 0 ", "Queued 0 ", "Sending 1 ", "Temporary 1 test-busy", "Sending 2 ", "Permanent 2 test-blocked"], steps);
    }

    private async Task<StoreHost> AnsweredAsync(params string[] messages)
    {
        var host = await StoreHost.StartAsync(_clock);
        foreach (var id in messages) await host.TurnAsync((await host.AcceptAsync(StoreHost.Message(id, text: id))).Entry);
        return host;
    }

    private Task<IReadOnlyList<OutboxEntry>> LeaseAsync(StoreHost host) => host.Outbox.LeaseAsync("test", 8, _clock.GetUtcNow() + TimeSpan.FromSeconds(30), Stop);

    private static async Task SayAsync(StoreHost host, string text)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
        await turn.RunAsync("test/c1", (context, stop) => context.SendActivityAsync(text, cancellationToken: stop), Stop);
        await turn.CommitAsync(Stop);
    }

    private static Task<OutboxState> StateAsync(StoreHost host) => host.ReadAsync(database => database.Outbox.Select(row => row.State).SingleAsync(Stop));

    private static Task<List<DeliveryStep>> StepsOfFirstAsync(StoreHost host) => host.ReadAsync(database => database.DeliverySteps
        .Where(step => step.OutboxId == database.Outbox.Min(row => row.Id)).OrderBy(step => step.Id).Select(step => step.Step).ToListAsync(Stop));
}
