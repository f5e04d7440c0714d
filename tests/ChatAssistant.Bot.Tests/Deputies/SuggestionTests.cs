using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Tests.Deputies;

public sealed class SuggestionTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Certificate = "JN-0042";
    private const string InOneBreath = "标题：关于改善乡镇卫生院夜间值班的建议 事由：多个乡镇卫生院夜间无人值班，群众看病不便。 具体建议：由县卫健部门统一排班，每院夜间至少一名医生。";

    private readonly Conversation _deputy = new(library.Knowledge);
    private readonly Deputy _seat = new(
        "代表甲", new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2027, 1, 1)), new PlainSeal().HashOf(Certificate));

    [Fact]
    public async Task A_suggestion_is_written_part_by_part_and_handed_in()
    {
        await BindAsync();
        var guard = await _deputy.SayAsync("我想写代表建议");
        Assert.Contains("转递", guard);
        Assert.Equal(("deputy_suggestion", "clarify"), (_deputy.Facts.Intent, _deputy.Facts.Status));
        Assert.Contains("事由", await _deputy.SayAsync("关于改善乡镇卫生院夜间值班的建议"));
        Assert.Contains("具体建议", await _deputy.SayAsync("多个乡镇卫生院夜间无人值班，群众看病不便。"));
        Assert.Contains("编号", await _deputy.SayAsync("建议由县卫健部门统一排班，每院夜间至少一名医生。"));
        Assert.Contains("请核对", await _deputy.SayAsync("没有依据"));
        await _deputy.SayAsync("确认");

        Assert.Equal(SuggestionState.Submitted, (await HandedInAsync()).State);
        Assert.Equal(DownloadKind.Suggestion, Assert.Single(_deputy.Links.Given).Kind);
    }

    [Fact]
    public async Task What_was_sent_back_is_handed_in_again_under_its_title()
    {
        await BindAsync();
        await HandInAsync();
        Assert.Null((await HandedInAsync()).SendBack("审核员", "请写明是哪几家卫生院。", _deputy.Cases.Clock));

        await _deputy.SayAsync("写代表建议");
        await _deputy.SayAsync(InOneBreath.Replace("多个乡镇", "界石铺等三个乡镇", StringComparison.Ordinal));
        await _deputy.SayAsync("没有依据");
        await _deputy.SayAsync("确认");

        var suggestion = await HandedInAsync();
        Assert.Equal(SuggestionState.Submitted, suggestion.State);
        Assert.Contains("界石铺等三个乡镇", suggestion.Words.Grounds, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_rated_in_the_chat_and_one_that_does_not_satisfy_needs_a_reason()
    {
        await BindAsync();
        Assert.Contains("没有等待评价", await _deputy.SayAsync("代表评价：满意"));
        await HandInAsync();
        var suggestion = await HandedInAsync();
        var clock = _deputy.Cases.Clock;
        Assert.Null(suggestion.Assign("县卫健局", [], isBroad: false, "分办员", clock));
        Assert.Null(suggestion.TakeUp("县卫健局", clock));
        Assert.Null(suggestion.Answer("县卫健局", new(ResultCode.Solved, "已经安排夜间值班医生。"), clock));

        Assert.Contains("写上原因", await _deputy.SayAsync("代表评价：不满意"));
        Assert.Contains("重新办理", await _deputy.SayAsync("代表评价：不满意，两家还没有人"));
        Assert.Equal((SuggestionState.Redo, "两家还没有人"), (suggestion.State, suggestion.Ratings[^1].Reason));
        Assert.Null(suggestion.Answer("县卫健局", new(ResultCode.Solved, "三家都已安排夜间值班医生。"), clock));
        Assert.Contains("已经办结", await _deputy.SayAsync("代表评价：基本满意"));
        Assert.Equal(SuggestionState.Closed, suggestion.State);
    }

    [Fact]
    public async Task Who_was_asked_to_co_sign_confirms_it_in_the_chat()
    {
        await BindAsync();
        Assert.Contains("没有等待您联名", await _deputy.SayAsync("同意联名"));
        var other = new Deputy("代表乙", _seat.Seat, new PlainSeal().HashOf("JN-0043"));
        var suggestion = DeputySuggestion.Draft(other, new("加强路灯维护", "路灯坏了没人管。", "列入预算。"), _deputy.Clock);
        Assert.Null(suggestion.Submit(other, [], null, _deputy.Clock));
        Assert.Null(suggestion.InviteToSign(_seat, "审核员", _deputy.Clock));
        _deputy.Deputies.Add(suggestion);

        Assert.Contains("已经确认联名", await _deputy.SayAsync("同意联名"));

        Assert.Equal(["代表甲"], suggestion.CoSigners().Select(each => each.Name));
    }

    [Fact]
    public async Task A_forwarded_matter_can_be_its_evidence()
    {
        await BindAsync();
        await _deputy.SayAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，建议安排值班医生，她愿意写名字");
        await _deputy.SayAsync("确认");
        var forwarded = Assert.Single(_deputy.Cases.Cases);
        await _deputy.SayAsync("提代表建议");
        await _deputy.SayAsync($"{InOneBreath} 依据：{forwarded.Number}");
        await _deputy.SayAsync("确认");

        Assert.Equal([forwarded.Number.ToString()], (await HandedInAsync()).Evidence);
    }

    [Fact]
    public async Task Somebody_elses_case_is_no_evidence()
    {
        using var citizen = new Conversation(library.Knowledge, _deputy.Cases, "user2");
        await citizen.SayAsync("静宁县界石铺镇卫生院夜里没人值班，希望安排医生");
        await citizen.SayAsync("确认");
        await BindAsync();
        await _deputy.SayAsync("写代表建议");
        var told = await _deputy.SayAsync($"{InOneBreath} 依据：{_deputy.Cases.Cases[0].Number}");

        Assert.Contains("不能作依据", told);
    }

    [Fact]
    public async Task What_is_excluded_is_refused_with_the_reason_until_the_deputy_says_that_it_is_not()
    {
        await BindAsync();
        await _deputy.SayAsync("写代表建议");
        await _deputy.SayAsync("标题：关于道路补偿的建议 事由：我家的院墙因修路被拆。 具体建议：请交通局尽快补偿。 依据：没有");
        Assert.Contains("个别问题", await _deputy.SayAsync("确认"));
        Assert.Empty(await AllAsync());
        await _deputy.SayAsync("不属于");

        Assert.Equal(SuggestionState.Submitted, (await HandedInAsync()).State);
    }

    [Fact]
    public async Task A_title_too_short_is_asked_for_again()
    {
        await BindAsync();
        await _deputy.SayAsync("写代表建议");

        Assert.Contains("4—50", await _deputy.SayAsync("路灯"));
    }

    [Fact]
    public async Task Whoever_is_no_deputy_is_shown_another_way()
    {
        Assert.Contains("提建议", await _deputy.SayAsync("我要写代表建议"));
        Assert.Equal(("deputy_suggestion", "done"), (_deputy.Facts.Intent, _deputy.Facts.Status));
    }

    [Theory]
    [InlineData("代表建议多久答复？")]
    [InlineData("怎么提代表建议")]
    [InlineData("代表建议答复的期限是几个月")]
    public async Task Questions_about_suggestions_go_to_the_library(string asked)
    {
        await BindAsync();
        await _deputy.SayAsync(asked);

        Assert.NotEqual("deputy_suggestion", _deputy.Facts.Intent);
    }

    public void Dispose() => _deputy.Dispose();

    private Task<IReadOnlyList<DeputySuggestion>> AllAsync() => _deputy.Deputies.SuggestionsAsync(_seat.Id, TestContext.Current.CancellationToken);

    private async Task<DeputySuggestion> HandedInAsync() => Assert.Single(await AllAsync());

    private async Task HandInAsync()
    {
        await _deputy.SayAsync("写代表建议");
        await _deputy.SayAsync(InOneBreath);
        await _deputy.SayAsync("没有依据");
        await _deputy.SayAsync("确认");
    }

    private Task<string> BindAsync() => _deputy.SayAsync($"绑定码{_deputy.Deputies.Invite(_seat)}，代表证号{Certificate}");
}
