using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Data;

public sealed class InboxTests
{
    [Fact]
    public async Task A_message_is_stored_once_however_often_it_is_delivered()
    {
        await using var host = await StoreHost.StartAsync();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.AcceptAsync(StoreHost.Message("m1"))));

        Assert.Single(receipts, receipt => receipt.IsNew);
        Assert.Single(receipts.Select(receipt => receipt.Entry.Id).Distinct());
        Assert.Equal(1, await host.ReadAsync(database => database.Activities.CountAsync()));
    }

    [Fact]
    public async Task The_same_message_id_on_another_channel_or_account_is_another_message()
    {
        await using var host = await StoreHost.StartAsync();

        Assert.True((await host.AcceptAsync(StoreHost.Message("m1"))).IsNew);
        Assert.True((await host.AcceptAsync(StoreHost.Message("m1", account: "second"))).IsNew);
        Assert.True((await host.AcceptAsync(StoreHost.Message("m1", channel: "other"))).IsNew);
    }

    [Fact]
    public async Task What_was_stored_and_not_handled_is_found_again_in_order()
    {
        await using var host = await StoreHost.StartAsync();
        foreach (var id in new[] { "m1", "m2", "m3" }) await host.AcceptAsync(StoreHost.Message(id, text: id));
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1"))).Entry);

        var pending = await host.Inbox.PendingAsync(["test"], TestContext.Current.CancellationToken);

        Assert.Equal(["m2", "m3"], pending.Select(entry => entry.Activity.Text));
        Assert.Empty(await host.Inbox.PendingAsync(["other"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_redelivered_message_is_answered_from_what_was_stored()
    {
        await using var host = await StoreHost.StartAsync();
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", text: "路灯"))).Entry);

        var again = await host.AcceptAsync(StoreHost.Message("m1", text: "路灯"));

        Assert.True(again.IsHandled);
        var reply = Assert.Single(await host.Inbox.RepliesAsync(again.Entry.Id, TestContext.Current.CancellationToken));
        Assert.Equal("回：路灯", reply.Text);
    }
}
