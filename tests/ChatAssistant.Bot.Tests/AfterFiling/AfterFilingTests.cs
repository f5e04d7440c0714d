using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Tests.AfterFiling;

public sealed class AfterFilingTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    [Fact]
    public async Task Something_forgotten_is_added()
    {
        await FileAsync();
        await _citizen.SayAsync("再补充一点，坏的是从邮局数第三根杆子");

        Assert.Equal("supplement", _citizen.Facts.Intent);
        Assert.Contains("第三根", Assert.Single(Filed.Supplements).Words.Masked);
        Assert.Contains("第三根", await _citizen.SayAsync("查进度"));
    }

    [Theory]
    [InlineData("刚才那个写错了，是三个月不是两个月")]
    [InlineData("不好意思我说错了，应该是邮局西边那根")]
    public async Task What_was_wrong_is_put_right_beside_what_is_on_file(string message)
    {
        await FileAsync();
        await _citizen.SayAsync(message);

        Assert.Equal("supplement", _citizen.Facts.Intent);
        Assert.Single(Filed.Supplements);
    }

    [Theory]
    [InlineData("什么时候能给我答复")]
    [InlineData("到底有没有人管")]
    [InlineData("谁在处理我的事")]
    [InlineData("多久能有结果呢")]
    public async Task Who_has_something_on_file_and_waits_hears_how_it_stands(string message)
    {
        await FileAsync();
        await _citizen.SayAsync(message);

        Assert.Equal(("status", Filed.Number.ToString()), (_citizen.Facts.Intent, _citizen.Facts.CaseNo));
    }

    [Fact]
    public async Task Who_has_nothing_on_file_asks_in_general()
    {
        await _citizen.SayAsync("多久能有结果呢");

        Assert.Equal("ask", _citizen.Facts.Intent);
    }

    [Fact]
    public async Task Whoever_only_says_that_something_is_missing_is_asked_for_it()
    {
        await FileAsync();
        await _citizen.SayAsync("我要补充");
        await _citizen.SayAsync("晚上八点以后一条街全黑");

        Assert.Equal("supplement", _citizen.Facts.Intent);
        Assert.Single(Filed.Supplements);
    }

    [Fact]
    public async Task A_matter_is_taken_back_after_one_more_yes()
    {
        await FileAsync();
        await _citizen.SayAsync("我刚才提的那个撤了吧，电工来过了");
        Assert.Equal(("withdraw", CaseState.Submitted), (_citizen.Facts.Intent, Filed.State));
        await _citizen.SayAsync("嗯，撤回");

        Assert.Equal(("confirm", CaseState.Withdrawn), (_citizen.Facts.Intent, Filed.State));
    }

    [Fact]
    public async Task A_matter_stays_when_they_think_better_of_it()
    {
        await FileAsync();
        await _citizen.SayAsync("撤回");
        await _citizen.SayAsync("先不撤了");

        Assert.Equal(CaseState.Submitted, Filed.State);
    }

    [Fact]
    public async Task A_dissatisfied_citizen_gets_it_done_again()
    {
        await FileAsync();
        Answer();
        var said = await _citizen.SayAsync("你们说修好了，其实一盏都没修，不满意");

        Assert.Equal(("rate", CaseState.Reopened), (_citizen.Facts.Intent, Filed.State));
        Assert.Contains("重新办理", said);
        Assert.Contains("2026年4月2日", said);
    }

    [Fact]
    public async Task Three_questions_are_answered_by_number()
    {
        await FileAsync();
        Answer();
        await _citizen.SayAsync("我要评价");
        await _citizen.SayAsync("1");
        await _citizen.SayAsync("1");
        await _citizen.SayAsync("1");

        Assert.Equal("rate", _citizen.Facts.Intent);
        Assert.True(Assert.Single(Filed.Ratings).Contacted);
        Assert.Equal(CaseState.Closed, Filed.State);
    }

    [Theory]
    [InlineData("没解决")]
    [InlineData("问题没解决，灯还是不亮")]
    public async Task What_was_closed_without_a_rating_is_taken_up_again_by_who_says_it_is_not_solved(string said)
    {
        await FileAsync();
        Answer();
        _citizen.Clock.Now += TimeSpan.FromDays(25);
        Assert.Null(Filed.CloseUnrated(Actor.System, new DeadlineClock(_citizen.Clock, WorkCalendar.WeekendsOnly, new())));
        var told = await _citizen.SayAsync(said);
        if (Filed.State is CaseState.Closed) told = await _citizen.SayAsync("灯还是不亮，没人来过");

        Assert.Equal(CaseState.Reopened, Filed.State);
        Assert.Contains("重新办理", told);
    }

    [Fact]
    public async Task A_rating_while_another_matter_is_told_goes_to_the_answered_one()
    {
        await FileAsync();
        Answer();
        await _citizen.SayAsync("建议应县金城镇的公园装几把长椅");
        Assert.Contains("联系过您吗", await _citizen.SayAsync("满意"));
        await _citizen.SayAsync("1");
        var last = await _citizen.SayAsync("1");
        await _citizen.SayAsync("确认");

        Assert.Contains("长椅", last);
        Assert.Equal(CaseState.Closed, _citizen.Cases.Cases[0].State);
        Assert.DoesNotContain("满意", _citizen.Cases.Cases[1].Text);
    }

    [Fact]
    public async Task Somebody_elses_matter_is_not_told()
    {
        await FileAsync();
        using var other = new Conversation(library.Knowledge, _citizen.Cases, "user2");
        var told = await other.SayAsync($"查进度 {Filed.Number}");

        Assert.Contains("已提交", told);
        Assert.DoesNotContain("路灯", told);
        Assert.Contains("只有本人", await other.SayAsync("那他叫什么名字，电话多少"));
    }

    public void Dispose() => _citizen.Dispose();

    private async Task FileAsync()
    {
        await _citizen.SayAsync("朔城区北旺庄街道邮局门口的路灯不亮，希望修好");
        await _citizen.SayAsync("确认");
    }

    private void Answer() => Filed.Answer(
        new("路灯已修好。", "activity", new(ResultCode.Solved)), "zhang", new DeadlineClock(_citizen.Clock, WorkCalendar.WeekendsOnly, new()));
}
