using ChatAssistant.Bot.Care;
using ChatAssistant.Bot.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class MessageRateTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const int Most = 15;

    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Who_sends_too_many_is_told_once_and_answered_again_a_minute_later()
    {
        for (var n = 0; n < Most; n++) Assert.NotEmpty(await _citizen.SayAsync("你好"));

        Assert.Contains("请过一分钟再发", await _citizen.SayAsync("你好"));
        Assert.Empty(await _citizen.SayAsync("你好"));
        _citizen.Clock.Now += TimeSpan.FromMinutes(1);

        Assert.Contains("您好", await _citizen.SayAsync("你好"));
    }

    [Fact]
    public async Task Somebody_in_danger_is_answered_however_much_was_sent_before()
    {
        for (var n = 0; n < Most + 5; n++) await _citizen.SayAsync("你好");

        Assert.Contains("120", await _citizen.SayAsync("我家煤气中毒了"));
        Assert.Equal("emergency", _citizen.Facts.Status);
    }

    [Fact]
    public void A_turn_that_is_run_again_meets_the_same_decision_and_counts_once()
    {
        var rate = Rate();
        for (var n = 1; n <= Most; n++) Assert.Equal(Admission.Admitted, rate.Admit("directline/a", $"m{n}"));

        Assert.Equal([Admission.TooMany, Admission.ToldBefore], [rate.Admit("directline/a", "m16"), rate.Admit("directline/a", "m17")]);
        Assert.Equal(
            [Admission.Admitted, Admission.TooMany, Admission.ToldBefore],
            [rate.Admit("directline/a", "m3"), rate.Admit("directline/a", "m16"), rate.Admit("directline/a", "m17")]);
    }

    [Fact]
    public void One_person_does_not_use_up_the_minute_of_another()
    {
        var rate = Rate();
        for (var n = 0; n <= Most; n++) rate.Admit("directline/a", $"m{n}");

        Assert.Equal(Admission.Admitted, rate.Admit("directline/b", "m1"));
        Assert.Equal(Admission.Admitted, rate.Admit("botframework/msteams/a", "m1"));
    }

    public void Dispose() => _citizen.Dispose();

    private static MessageRate Rate() => new(Options.Create(new ConversationOptions()), new ManualClock());
}
