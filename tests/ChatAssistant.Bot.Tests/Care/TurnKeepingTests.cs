using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class TurnKeepingTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Each_turn_is_kept_once_with_what_it_was_taken_for_and_what_it_rests_on()
    {
        await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");
        await _citizen.SayAsync("今年高考分数线是多少？");

        Assert.Equal(2, _citizen.Turns.Entries.Count);
        var answered = _citizen.Turns.Entries[0];
        Assert.Equal(("ask", "ask", "answered"), (answered.Label, answered.Intent, answered.Status));
        Assert.Equal("pingliang-2020-02-12#三", answered.Citations[0]);
        Assert.Equal("平凉的通知要求加强哪些方面的监督？", answered.Text);
        Assert.True(answered.ElapsedMs > 0);
        Assert.Equal(("refused", 0), (_citizen.Turns.Entries[1].Status, _citizen.Turns.Entries[1].Citations.Count));
    }

    [Fact]
    public async Task The_evidence_names_rules_and_holds_none_of_what_was_said()
    {
        foreach (var said in new[] { "静宁县八里镇街上的路灯坏了小半年，盼着修一修", "取消", "找个真人跟我说", "没帮助", "登记为意见建议" }) await _citizen.SayAsync(said);

        Assert.All(_citizen.Turns.Entries, turn => Assert.Matches("^[A-Za-z_: ]*$", turn.Evidence));
        Assert.Contains("button", _citizen.Turns.Entries[^1].Evidence);
    }

    [Fact]
    public async Task A_matter_half_told_is_noted_until_it_is_filed_or_given_up()
    {
        await _citizen.SayAsync("我要提建议");
        var asked = Assert.Single(_citizen.Drafts.AskedAt).Value;
        _citizen.Clock.Now += TimeSpan.FromMinutes(5);
        await _citizen.SayAsync("静宁县八里镇街上的路灯坏了小半年，盼着修一修");
        Assert.Equal(asked.AddMinutes(5), Assert.Single(_citizen.Drafts.AskedAt).Value);

        await _citizen.SayAsync("取消");

        Assert.Empty(_citizen.Drafts.AskedAt);
    }

    [Fact]
    public async Task A_filed_matter_is_half_told_no_more()
    {
        await _citizen.SayAsync("静宁县八里镇街上的路灯坏了小半年，我建议修一修");
        await _citizen.SayAsync("确认");

        Assert.Single(_citizen.Cases.Cases);
        Assert.Empty(_citizen.Drafts.AskedAt);
    }

    [Fact]
    public async Task Every_answer_can_be_judged_with_a_tap()
    {
        await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");
        Assert.Equal(["有帮助", "没帮助"], _citizen.Actions);

        await _citizen.SayAsync("有帮助");

        Assert.True(Assert.Single(_citizen.Feedback.Entries).IsHelpful);
    }

    public void Dispose() => _citizen.Dispose();
}
