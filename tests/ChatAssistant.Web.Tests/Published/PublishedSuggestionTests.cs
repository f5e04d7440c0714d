using System.Net;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Published;

public sealed class PublishedSuggestionTests : IAsyncLifetime
{
    private const string Unit = "区住建局";
    private const string Title = "加强山区路灯维护";

    private Office _office = null!;
    private StaffClient _public = null!;
    private DeputySuggestion _given = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _public = new StaffClient(_office.Service.Address);
        _given = await _office.SuggestAsync(await _office.AddDeputyAsync("静宁县", "代表金丝雀"), Unit, Title);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_suggestion_is_public_when_the_second_has_agreed_and_not_before()
    {
        await _office.ChangeSuggestionAsync(_given, (found, clock) =>
        {
            Assert.Null(found.TakeUp(Unit, clock));
            Assert.Null(found.Answer(Unit, new(ResultCode.Solved, "已经列入预算，请打13900001234问进度。"), clock));
        });
        var (one, other) = (await SignInAsync("甲审核"), await SignInAsync("乙审核"));

        await one.PostAsync(Path("publish"));
        Assert.Contains("还没有公开的代表建议", await ListAsync(), StringComparison.Ordinal);
        Assert.Contains("public-preview", (await other.GetAsync(Path())).Text, StringComparison.Ordinal);
        await other.PostAsync(Path("publish"));

        var page = await PageAsync();
        foreach (var shown in new[] { "A 已解决", Unit, "已答复" }) Assert.Contains(shown, await ListAsync(), StringComparison.Ordinal);
        Assert.Contains("已经列入预算", page, StringComparison.Ordinal);
        foreach (var hidden in new[] { "13900001234", "金丝雀" }) Assert.DoesNotContain(hidden, _public.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_first_covers_the_second_sees_covered_and_the_public_never_reads()
    {
        await _office.ChangeSuggestionAsync(_given, (found, clock) =>
        {
            Assert.Null(found.TakeUp(Unit, clock));
            Assert.Null(found.Answer(Unit, new(ResultCode.Planned, "王家大院门口的灯下月换新。", clock.Today.AddDays(40), "王家大院门口换灯"), clock));
        });
        var (one, other) = (await SignInAsync("甲审核"), await SignInAsync("乙审核"));

        await one.PostAsync(Path("publish"), new() { ["covered"] = "王家大宅" });
        Assert.Contains("要公开的内容里没有“王家大宅”", (await one.GetAsync(Path())).Text, StringComparison.Ordinal);
        await one.PostAsync(Path("publish"), new() { ["covered"] = "山区\r\n王家大院" });
        var preview = WebUtility.HtmlDecode((await other.GetAsync(Path())).Text);
        Assert.Contains("＊＊门口的灯下月换新", preview, StringComparison.Ordinal);
        Assert.Contains("王家大院\n山区</textarea>", preview, StringComparison.Ordinal);

        await other.PostAsync(Path("publish"));
        Assert.Contains("还没有公开的代表建议", await ListAsync(), StringComparison.Ordinal);
        await one.PostAsync(Path("publish"), new() { ["covered"] = "王家大院\n山区" });
        await other.PostAsync(Path("publish"), new() { ["covered"] = "王家大院\n山区" });

        Assert.Contains("加强＊＊路灯维护", await ListAsync(), StringComparison.Ordinal);
        Assert.Contains("＊＊门口换灯", await PageAsync(), StringComparison.Ordinal);
        foreach (var hidden in new[] { "王家大院", "山区" }) Assert.DoesNotContain(hidden, _public.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_permission_to_publish_is_not_the_second_person()
    {
        await _office.ChangeSuggestionAsync(_given, (found, clock) =>
        {
            Assert.Null(found.TakeUp(Unit, clock));
            Assert.Null(found.Answer(Unit, new(ResultCode.Solved, "这条路的照明改造已经列入今年的预算。"), clock));
        });
        var (one, without) = (await SignInAsync("甲审核"), await _office.SignInAsync("丙审核", new(StaffRoles.Reviewer)));
        await one.PostAsync(Path("publish"));

        Assert.DoesNotContain("publish-form", (await without.GetAsync(Path())).Text, StringComparison.Ordinal);
        await without.PostAsync(Path("publish"));

        Assert.Contains("还没有公开的代表建议", await ListAsync(), StringComparison.Ordinal);
        await (await SignInAsync("乙审核")).PostAsync(Path("publish"));
        Assert.Contains(Title, await ListAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_down_is_gone()
    {
        await _office.PublishAsync(_given, Unit);
        var supervisor = await _office.SignInAsync("督办员", new(StaffRoles.Supervisor));
        Assert.Contains(Title, await PageAsync(), StringComparison.Ordinal);

        await supervisor.PostAsync(Path("take-down"), new() { ["reason"] = "答复有误" });

        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync($"/published/suggestions/{_given.Id}")).Status);
        Assert.DoesNotContain(Title, await ListAsync(), StringComparison.Ordinal);
        Assert.Contains("答复有误", (await supervisor.GetAsync(Path())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_given_after_it_was_published_is_not_shown_by_itself()
    {
        await _office.PublishAsync(_given, Unit);
        await _office.ChangeSuggestionAsync(_given, (found, clock) =>
        {
            Assert.Null(found.Rate(SatisfiedAnswer.Dissatisfied, "还是不亮", "代表甲", clock));
            Assert.Null(found.Answer(Unit, new(ResultCode.Solved, "第二次答复：全部换新。"), clock));
        });

        Assert.DoesNotContain("第二次答复", await PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_not_published_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync($"/published/suggestions/{_given.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync($"/published/suggestions/{Guid.NewGuid()}")).Status);
    }

    private Task<StaffClient> SignInAsync(string name) => _office.SignInAsync(name, new(StaffRoles.Reviewer, Office.Every));

    private async Task<string> ListAsync() => (await _public.GetAsync("/published/suggestions")).Text;

    private async Task<string> PageAsync() => (await _public.GetAsync($"/published/suggestions/{_given.Id}")).Text;

    private string Path(string action = "") => $"/staff/suggestions/{_given.Id}/{action}".TrimEnd('/');
}
