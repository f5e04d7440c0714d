using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class ModeTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task A_place_asked_for_by_name_is_shown_while_only_approved_answers_are_given()
    {
        _citizen.Modes.Now = new(ChannelMode.CuratedOnly);

        await _citizen.SayAsync("传染病防治法第三条");

        Assert.Equal("answered", _citizen.Facts.Status);
    }

    [Fact]
    public async Task What_was_not_approved_is_politely_left_open_and_can_be_registered()
    {
        _citizen.Modes.Now = new(ChannelMode.CuratedOnly);

        Assert.Contains("经人工审核", await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？"));
        Assert.Equal("refused", _citizen.Facts.Status);
        Assert.Contains("经人工审核", await _citizen.SayAsync("看最接近的条文"));
        await _citizen.SayAsync("登记为意见建议");

        Assert.Equal("suggest", _citizen.Facts.Intent);
    }

    [Fact]
    public async Task During_maintenance_everything_gets_one_text_and_what_was_begun_is_still_there_after_it()
    {
        await _citizen.SayAsync("我要提建议");
        await _citizen.SayAsync("静宁县八里镇街上的路灯坏了小半年，请修一修");
        _citizen.Modes.Now = new(ChannelMode.Maintenance);

        var closed = await _citizen.SayAsync("确认");
        Assert.Equal(closed, await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？"));
        Assert.Contains("正在维护", closed);
        Assert.Empty(_citizen.Cases.Cases);
        _citizen.Modes.Now = ModeInForce.Normal;

        await _citizen.SayAsync("确认");
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Who_comes_during_maintenance_is_told_when_to_come_back_as_long_as_that_lies_ahead()
    {
        _citizen.Modes.Now = new(ChannelMode.Maintenance, _citizen.Clock.Now.AddHours(2));

        Assert.Contains("预计2026-03-02 12:00恢复", await _citizen.SayAsync("你好"));
        _citizen.Clock.Now += TimeSpan.FromHours(3);

        Assert.DoesNotContain("预计", await _citizen.SayAsync("你好"));
    }

    [Theory]
    [InlineData(ChannelMode.CuratedOnly)]
    [InlineData(ChannelMode.Maintenance)]
    public async Task Somebody_in_danger_gets_the_numbers_in_every_mode(ChannelMode mode)
    {
        _citizen.Modes.Now = new(mode);

        Assert.Contains("120", await _citizen.SayAsync("我家煤气中毒了"));
    }

    public void Dispose() => _citizen.Dispose();
}
