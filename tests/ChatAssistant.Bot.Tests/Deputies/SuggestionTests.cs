using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases.Deputies;

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

    private Task<string> BindAsync() => _deputy.SayAsync($"绑定码{_deputy.Deputies.Invite(_seat)}，代表证号{Certificate}");
}
