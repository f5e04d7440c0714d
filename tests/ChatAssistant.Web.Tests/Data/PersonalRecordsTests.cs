using ChatAssistant.Bot;
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
        Assert.False((await host.AcceptAsync(StoreHost.Message("m1", "路灯坏了"))).IsNew);
    }
}
