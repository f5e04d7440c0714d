using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Tests.Progress;

public sealed class ProgressRepliesTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Who_filed_a_matter_sees_it_with_its_replies()
    {
        var filed = await FileAsync(_citizen, "小区门口的路灯坏了，请修一修");
        filed.Answer(new("已经安排修理。", "message-1", new(ResultCode.Solved)), "zhang", new DeadlineClock(_citizen.Clock, WorkCalendar.WeekendsOnly, new()));

        var said = await _citizen.SayAsync($"查进度 {filed.Number}");

        Assert.Contains("已答复", said);
        Assert.Contains("路灯坏了", said);
        Assert.Contains("已经安排修理。", said);
        Assert.DoesNotContain("zhang", said);
        Assert.Equal(("status", "done", filed.Number.ToString()), (_citizen.Facts.Intent, _citizen.Facts.Status, _citizen.Facts.CaseNo));
    }

    [Fact]
    public async Task Somebody_else_with_the_number_sees_the_state_alone()
    {
        var filed = await FileAsync(_citizen, "小区门口的路灯坏了，请修一修");
        using var stranger = new Conversation(library.Knowledge, _citizen.Cases, user: "stranger");

        var said = await stranger.SayAsync($"查进度 {filed.Number}");

        Assert.Contains("已提交", said);
        Assert.DoesNotContain("路灯", said);
    }

    [Fact]
    public async Task A_mistyped_number_is_noticed()
    {
        var number = (await FileAsync(_citizen, "小区门口的路灯坏了，请修一修")).Number.ToString();
        var wrong = number[..^1] + (char)('0' + ((number[^1] - '0' + 1) % 10));

        Assert.Contains("没有查到这个编号", await _citizen.SayAsync($"查进度 {wrong}"));
    }

    [Fact]
    public async Task A_number_nobody_was_given_is_not_found() =>
        Assert.Contains("没有查到", await _citizen.SayAsync($"查进度{CaseNumber.Of(new(2026, 3, 1), 77)}"));

    [Fact]
    public async Task Without_a_number_the_own_matters_are_listed()
    {
        var first = await FileAsync(_citizen, "小区门口的路灯坏了，请修一修");
        var second = await FileAsync(_citizen, "村口的桥栏杆断了，很危险");

        var said = await _citizen.SayAsync("查进度");

        Assert.Contains(first.Number.ToString(), said);
        Assert.Equal([second.Number.ToString(), first.Number.ToString()], _citizen.Actions);
    }

    [Fact]
    public async Task Who_filed_nothing_is_told_how_to() => Assert.Contains("提建议", await _citizen.SayAsync("查进度"));

    public void Dispose() => _citizen.Dispose();

    private static async Task<Case> FileAsync(Conversation citizen, string text)
    {
        await citizen.SayAsync("提建议");
        await citizen.SayAsync(text);
        await citizen.SayAsync("崆峒区");
        await citizen.SayAsync("确认");
        return citizen.Cases.Cases[^1];
    }
}
