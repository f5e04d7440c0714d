using System.Text.Json.Nodes;
using ChatAssistant.Cases;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class TurnTests
{
    private static readonly Citizen Somebody = new("test", "citizen", "test/c1");

    [Fact]
    public async Task A_turn_that_fails_half_way_changes_nothing_and_is_tried_again()
    {
        StoreHost? host = null;
        var attempts = 0;
        await using var started = host = await StoreHost.StartAsync(async (turn, stop) =>
        {
            await turn.SendActivityAsync("已登记", cancellationToken: stop);
            if (++attempts < 3) throw new InvalidOperationException("The bot stumbled.");
        });

        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1"))).Entry);

        Assert.Equal(3, attempts);
        Assert.Equal(1, await host.ReadAsync(database => database.Outbox.CountAsync()));
        Assert.Equal(2, await host.ReadAsync(database => database.Inbox.Select(row => row.Attempts).SingleAsync()));
    }

    [Fact]
    public async Task A_message_whose_turn_never_succeeds_gets_an_apology_and_does_not_block_the_next()
    {
        await using var host = await StoreHost.StartAsync((turn, stop) =>
            turn.Activity.Text == "毒" ? throw new InvalidOperationException("Never works.") : turn.SendActivityAsync("好", cancellationToken: stop));

        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", text: "毒"))).Entry);
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m2"))).Entry);

        var feed = await host.Services.GetRequiredService<IActivityFeed>().ReadAsync("test/c1", after: 0, most: 10, TestContext.Current.CancellationToken);
        var said = feed.Activities.Select(json => JsonNode.Parse(json)!).Where(activity => activity["replyToId"] is not null).ToList();
        Assert.Contains("没能处理好", said[0]["text"]!.GetValue<string>());
        Assert.Equal("好", said[1]["text"]!.GetValue<string>());
        Assert.Empty(await host.Inbox.PendingAsync(["test"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_message_that_another_process_answered_meanwhile_is_not_answered_twice()
    {
        await using var host = await StoreHost.StartAsync();
        var entry = (await host.AcceptAsync(StoreHost.Message("m1"))).Entry;

        await host.TurnAsync(entry);
        await host.TurnAsync(entry);

        Assert.Equal(1, await host.ReadAsync(database => database.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_fault_is_kept_without_a_word_of_the_message()
    {
        await using var host = await StoreHost.StartAsync((turn, _) => throw new InvalidOperationException($"Could not read {turn.Activity.Text}"));

        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1", text: "秘密"))).Entry);

        Assert.Equal(nameof(InvalidOperationException), await host.ReadAsync(database => database.Inbox.Select(row => row.Fault).SingleAsync()));
    }

    [Fact]
    public async Task A_case_its_receipt_and_the_handled_mark_become_true_together()
    {
        StoreHost? host = null;
        await using var started = host = await StoreHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var entry = (await host.AcceptAsync(StoreHost.Message("m1"))).Entry;
        var filed = await scope.ServiceProvider.GetRequiredService<ICaseBook>().FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区"), Somebody, TestContext.Current.CancellationToken);

        Assert.Equal(0, await host.ReadAsync(database => database.Cases.CountAsync()));
        await scope.ServiceProvider.GetRequiredService<ITurnTransaction>().CommitAsync(entry, TestContext.Current.CancellationToken);

        Assert.Equal(filed.Number, await host.ReadAsync(database => database.Cases.Select(each => each.Number).SingleAsync()));
        Assert.Empty(await host.Inbox.PendingAsync(["test"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Numbers_given_out_at_the_same_moment_are_all_different()
    {
        await using var host = await StoreHost.StartAsync();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            var filed = await scope.ServiceProvider.GetRequiredService<ICaseBook>().FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区"), Somebody, default);
            return filed.Number.Sequence;
        }));

        Assert.Equal(Enumerable.Range(1, 20), numbers.Order());
    }

    [Fact]
    public async Task A_message_is_delivered_once_the_person_has_read_past_it()
    {
        await using var host = await StoreHost.StartAsync();
        await host.TurnAsync((await host.AcceptAsync(StoreHost.Message("m1"))).Entry);
        var feed = host.Services.GetRequiredService<IActivityFeed>();
        var page = await feed.ReadAsync("test/c1", after: 0, most: 10, TestContext.Current.CancellationToken);
        Assert.Equal(2, page.Activities.Count);

        await feed.MarkReadAsync("test/c1", 1, TestContext.Current.CancellationToken);
        Assert.Equal(OutboxState.Queued, await StateAsync(host));
        await feed.MarkReadAsync("test/c1", page.Watermark, TestContext.Current.CancellationToken);

        Assert.Equal(OutboxState.Delivered, await StateAsync(host));
    }

    [Fact]
    public async Task Two_turns_that_change_one_state_at_the_same_time_cannot_both_commit()
    {
        await using var host = await StoreHost.StartAsync();
        await using var first = host.Services.CreateAsyncScope();
        await using var second = host.Services.CreateAsyncScope();
        await WriteAsync(first, "eins");
        await CommitAsync(first);
        await WriteAsync(first, "zwei");
        await WriteAsync(second, "drei");

        await CommitAsync(first);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => CommitAsync(second));
    }

    private static Task WriteAsync(AsyncServiceScope scope, string value) =>
        scope.ServiceProvider.GetRequiredService<IStorage>().WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["v"] = value } });

    private static Task CommitAsync(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ITurnTransaction>().CommitAsync(null, TestContext.Current.CancellationToken);

    private static Task<OutboxState> StateAsync(StoreHost host) => host.ReadAsync(database => database.Outbox.Select(row => row.State).SingleAsync());
}
