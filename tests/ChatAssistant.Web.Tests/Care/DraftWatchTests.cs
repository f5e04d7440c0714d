using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Care;

public sealed class DraftWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan UntilReminder = TimeSpan.FromHours(6);

    private readonly ManualClock _clock = new();
    private RunningService _service = null!;

    public async ValueTask InitializeAsync() => _service = await RunningService.StartAsync(
        _clock, "--Drafts:RemindAfter=06:00:00", "--Drafts:DropAfter=12:00:00", "--Drafts:LookEvery=00:00:00.050", "--Channels:DirectLine:TokenLifetime=23:00:00");

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_matter_half_told_is_asked_about_once_and_then_dropped_without_anything_filed()
    {
        var chat = await BeginAsync();

        _clock.Advance(UntilReminder);
        await chat.FirstAsync(activity => Says(activity, "还没有提交。接着提"));
        _clock.Advance(UntilReminder);
        await chat.FirstAsync(activity => Says(activity, "什么都没有提交"));

        Assert.Contains("没有等您确认", await chat.TextAsync("确认"));
        Assert.Single(await chat.AllAsync(), activity => Says(activity, "接着提，直接往下说"));
        Assert.Equal((0, 0), await CountAsync());
    }

    [Fact]
    public async Task Who_goes_on_after_the_reminder_has_all_their_time_again()
    {
        var chat = await BeginAsync();
        _clock.Advance(UntilReminder);
        await chat.FirstAsync(activity => Says(activity, "接着提，直接往下说"));

        await chat.AskAsync("灯杆也歪了，请一起修");
        _clock.Advance(UntilReminder - TimeSpan.FromMinutes(1));
        await chat.AskAsync("确认");

        Assert.Equal((1, 0), await CountAsync());
    }

    private async Task<Chat> BeginAsync()
    {
        var chat = await Chat.OpenAsync(_service);
        await chat.AskAsync("静宁县八里镇街上的路灯坏了小半年，我建议修一修");
        Assert.Equal((0, 1), await CountAsync());
        return chat;
    }

    private static bool Says(System.Text.Json.Nodes.JsonNode activity, string words) =>
        activity["text"]?.GetValue<string>().Contains(words, StringComparison.Ordinal) is true;

    /// <summary>What is on file, and what is half told.</summary>
    private async Task<(int Cases, int Drafts)> CountAsync()
    {
        await using var database = await _service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        return (await database.Cases.CountAsync(), await database.OpenDrafts.CountAsync());
    }
}
