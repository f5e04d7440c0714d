using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Care;

public sealed class BurstTests
{
    [Fact]
    public async Task Five_messages_at_once_are_answered_each_and_in_order()
    {
        await using var service = await RunningService.StartAsync();
        var chat = await Chat.OpenAsync(service);
        string[] burst = ["你好", "平凉的通知要求加强哪些方面的监督？", "谢谢", "帮助", "再见"];

        var ids = new List<string>();
        foreach (var message in burst) ids.Add(await chat.SayAsync(message));
        await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == ids[^1]);

        var replies = (await chat.AllAsync()).Select(activity => activity["replyToId"]?.GetValue<string>()).Where(id => id is not null && ids.Contains(id));
        Assert.Equal(ids, replies);
    }

    [Fact]
    public async Task A_first_message_waits_for_nothing_that_may_come_after_it()
    {
        await using var service = await RunningService.StartAsync(new StillClock());
        var chat = await Chat.OpenAsync(service);

        Assert.Contains("您好", await chat.TextAsync("你好"));
    }

    /// <summary>No pause in it ever ends: whatever waits a while before it answers never answers.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new StillTimer();
    }

    private sealed class StillTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
