using ChatAssistant.Bot;
using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Channels.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class PersonalRecordsTests
{
    private static readonly Person Speaker = new("test", "citizen");

    [Fact]
    public async Task What_was_said_is_counted_and_can_be_read_back()
    {
        await using var host = await StoreHost.StartAsync();
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", "路灯坏了"))).Entry);
        await using var scope = host.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<IPersonalRecords>();

        Assert.Equal(2, (await records.SumAsync(Speaker, TestContext.Current.CancellationToken)).Messages);
        Assert.Equal(["路灯坏了", "回：路灯坏了"], (await records.SaidAsync(Speaker, TestContext.Current.CancellationToken)).Select(line => line.Text));
        Assert.Empty(await records.SaidAsync(new("test", "another"), TestContext.Current.CancellationToken));
        Assert.Empty(await records.SaidAsync(new("tes", "citizen"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task How_messages_were_handled_and_what_was_left_half_told_is_theirs_too()
    {
        await using var host = await StoreHost.StartAsync();
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", "路灯坏了"))).Entry);
        var waiting = (await host.AcceptAsync(StoreHost.Message("m2", "删除我的信息"))).Entry;
        await KeepTurnAsync(host, waiting.Conversation);

        await using (var before = host.Services.CreateAsyncScope())
        {
            var records = before.ServiceProvider.GetRequiredService<IPersonalRecords>();
            var turn = Assert.Single(await records.TurnsAsync(Speaker, TestContext.Current.CancellationToken));
            Assert.Equal(("第二款呢", "follow_up", "传染病防治法第四十五条第二款"), (turn.Text, turn.Label, turn.Rewritten));
            Assert.Equal(["传染病防治法@2025-09-01#45"], turn.Citations);
            Assert.Empty(await records.TurnsAsync(new("test", "another"), TestContext.Current.CancellationToken));
            var sum = await records.SumAsync(Speaker, TestContext.Current.CancellationToken);
            Assert.Equal((1, 1), (sum.Turns, sum.Drafts.Count));
            await records.ForgetAsync(Speaker, TestContext.Current.CancellationToken);
            await before.ServiceProvider.GetRequiredService<ITurnTransaction>().CommitAsync(waiting, TestContext.Current.CancellationToken);
        }

        Assert.False(await host.ReadAsync(database => database.Turns.AnyAsync()));
        Assert.False(await host.ReadAsync(database => database.OpenDrafts.AnyAsync()));
    }

    [Fact]
    public async Task What_is_forgotten_is_gone_but_a_message_delivered_twice_is_still_known()
    {
        await using var host = await StoreHost.StartAsync();
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", "路灯坏了"))).Entry);
        await host.ReadAsync(database => database.Outbox.ExecuteUpdateAsync(row => row.SetProperty(each => each.State, Web.Data.Conversations.OutboxState.Delivered)));
        var waiting = (await host.AcceptAsync(StoreHost.Message("m2", "删除我的信息"))).Entry;
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IPersonalRecords>().ForgetAsync(Speaker, TestContext.Current.CancellationToken);
            await scope.ServiceProvider.GetRequiredService<ITurnTransaction>().CommitAsync(waiting, TestContext.Current.CancellationToken);
        }

        await using var after = host.Services.CreateAsyncScope();
        var said = await after.ServiceProvider.GetRequiredService<IPersonalRecords>().SaidAsync(Speaker, TestContext.Current.CancellationToken);
        Assert.Equal(["删除我的信息"], said.Select(line => line.Text));
        Assert.Equal(1, await host.ReadAsync(database => database.ScrubMarks.CountAsync()));
        Assert.False((await host.AcceptAsync(StoreHost.Message("m1", "路灯坏了"))).IsNew);
    }

    private static async Task KeepTurnAsync(StoreHost host, string conversation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ITurnLog>().Keep(new()
        {
            ActivityId = "m0",
            Conversation = conversation,
            At = DateTimeOffset.UnixEpoch,
            Text = "第二款呢",
            Label = "follow_up",
            Confidence = 1,
            Evidence = "",
            Intent = "follow_up",
            Status = "answered",
            Rewritten = "传染病防治法第四十五条第二款",
            Citations = ["传染病防治法@2025-09-01#45"],
            ElapsedMs = 1,
        });
        await scope.ServiceProvider.GetRequiredService<IOpenDrafts>().NoteAsync(conversation, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, TestContext.Current.CancellationToken);
    }
}
