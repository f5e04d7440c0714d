using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Deputies;

/// <summary>代表建议 in the console, and what deputies hear of it in their chats.</summary>
public sealed class SuggestionTests : IAsyncLifetime
{
    private const string Lead = "市住建局";
    private const string Title = "加强山区路灯维护";

    private TestHost _host = null!;
    private Browser _desk = null!;
    private Deputy _deputy = null!;
    private Deputy _other = null!;
    private DeputySuggestion _suggestion = null!;

    private string Page => $"/staff/suggestions/{_suggestion.Id}";

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _desk = await _host.SignInAsync();
        await _host.InScopeAsync<UnitBook, string?>(units => units.AddAsync(Lead, UnitKind.Department, null, TestHost.Name, default));
        await _host.FileAsync("路灯坏了");
        (_deputy, _other) = (Named("代表甲"), Named("代表乙"));
        await ChangeAsync(book =>
        {
            foreach (var (deputy, user) in new[] { (_deputy, "u1"), (_other, "u2") })
            {
                var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(1), _host.Clock);
                book.Add(deputy);
                book.Add(invitation);
                book.Add(invitation.Redeem(deputy, new(code, deputy.CertificateHash, "directline", user), _host.Clock).Binding!);
            }

            _suggestion = DeputySuggestion.Draft(_deputy, new(Title, "山区村道的路灯坏了没人管。", "把路灯维护列入乡镇预算。"), _host.Clock);
            Assert.Null(_suggestion.Submit(_deputy, [], null, _host.Clock));
            book.Add(_suggestion);
        });
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task From_assignment_to_an_answer_with_a_promise_the_deputy_hears_of_each_step()
    {
        var unit = await SignInAsync("住建联络员", new(StaffRoles.UnitLiaison, Unit: Lead));
        await unit.OpenAsync(Page);
        Assert.Equal(HttpStatusCode.NotFound, unit.Status);

        await _desk.OpenAsync(Page);
        await _desk.SubmitAsync("assign-form", new() { ["leadUnit"] = Lead });
        Assert.Equal("已交办", _desk.Find("state"));
        Assert.Contains("代表法第五十一条", _desk.Find("clock"), StringComparison.Ordinal);

        await unit.OpenAsync(Page);
        await unit.SubmitAsync("take-up-form", []);
        var promised = BeijingTime.Today(_host.Clock).AddDays(200);
        await unit.SubmitAsync("reply-form", new() { ["code"] = "Planned", ["text"] = "已经列入明年的更新计划。", ["promise"] = "更换六条路的路灯", ["promisedFor"] = $"{promised:yyyy-MM-dd}" });
        Assert.Equal("已答复", unit.Find("state"));

        var told = await ToldAsync();
        Assert.Equal(3, told.Count);
        Assert.Contains($"{Title}》已经交办，承办单位：{Lead}", told[0], StringComparison.Ordinal);
        Assert.Matches(@"应当在\d+年\d+月\d+日前答复您", told[0]);
        Assert.Contains("开始办理", told[1], StringComparison.Ordinal);
        Assert.Contains($"承诺事项：更换六条路的路灯，完成日期：{promised.Written()}", told[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_promised_stands_on_the_ledger_with_its_progress()
    {
        await From_assignment_to_an_answer_with_a_promise_the_deputy_hears_of_each_step();
        await _desk.OpenAsync("/staff/commitments");
        Assert.Contains("更换六条路的路灯", _desk.Find("commitment"), StringComparison.Ordinal);

        var form = _desk.Page.QuerySelector("[data-testid=commitment] form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        await _desk.PostAsync("/staff/commitments", new(fields) { ["text"] = "六条路的路灯全部换好。", ["outcome"] = "Kept" });

        Assert.Contains("已兑现", _desk.Find("commitment"), StringComparison.Ordinal);
        Assert.Contains("六条路的路灯全部换好。", _desk.Find("commitment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_back_or_treated_as_a_letter_is_told_with_the_reason()
    {
        await _desk.OpenAsync(Page);
        await _desk.SubmitAsync("review-form", new() { ["deed"] = "SendBack", ["reason"] = "太短" });
        Assert.NotEmpty(_desk.Find("objection"));
        Assert.Empty(await ToldAsync());

        await _desk.SubmitAsync("review-form", new() { ["deed"] = "Letter", ["reason"] = "内容是代转的群众来信，按来信办理。" });

        Assert.Equal("转作来信", _desk.Find("state"));
        var told = Assert.Single(await ToldAsync());
        Assert.Contains("内容是代转的群众来信", told, StringComparison.Ordinal);

        var letter = await _host.InScopeAsync<AssistantDbContext, Case>(database => database.Cases.SingleAsync(each => each.Text.Contains(Title)));
        Assert.Contains($"来信编号：{letter.Number}", told, StringComparison.Ordinal);
        Assert.Equal((CaseState.Submitted, Lane.Suggestion, "u1"), (letter.State, letter.Lane, letter.Citizen.UserId));
        await _desk.OpenAsync("/staff?waiting=true");
        Assert.Contains($"{letter.Number}", _desk.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var county = await SignInAsync("静宁审核", new(StaffRoles.Reviewer, Area: "静宁县"));
        await county.OpenAsync($"/staff/cases/{letter.Number}");
        Assert.Equal(HttpStatusCode.OK, county.Status);
    }

    [Fact]
    public async Task Whose_binding_was_taken_back_never_becomes_the_one_who_wrote_the_letter()
    {
        await ChangeAsync(async (book, stop) => Assert.Single(await book.BindingsAsync("directline", "u1", stop)).Revoke(_host.Clock));

        await _desk.OpenAsync(Page);
        await _desk.SubmitAsync("review-form", new() { ["deed"] = "Letter", ["reason"] = "内容是代转的群众来信，按来信办理。" });

        Assert.Contains("没有可以收到答复的对话", _desk.Find("objection"), StringComparison.Ordinal);
        Assert.False(await _host.InScopeAsync<AssistantDbContext, bool>(database => database.Cases.AnyAsync(each => each.Text.Contains(Title))));
    }

    [Fact]
    public async Task A_deputy_who_is_asked_to_co_sign_gets_the_words_and_then_hears_what_the_first_hears()
    {
        await _host.FileAsync("别的事情", conversation: "c2", user: "u2");
        await _desk.OpenAsync(Page);
        await _desk.SubmitAsync("co-sign-form", new() { ["deputy"] = $"{_other.Id}" });
        Assert.Contains("把路灯维护列入乡镇预算。", Assert.Single(await ToldAsync("c2")), StringComparison.Ordinal);
        Assert.Contains("待确认", _desk.Find("co-signer"), StringComparison.Ordinal);

        await ChangeAsync(async (book, stop) => Assert.Null(Assert.Single(await book.WaitingForSignatureAsync(_other.Id, stop)).AnswerInvitation(_other, signs: true, _host.Clock)));
        await _desk.OpenAsync(Page);
        Assert.Contains("已确认", _desk.Find("co-signer"), StringComparison.Ordinal);
        await _desk.SubmitAsync("assign-form", new() { ["leadUnit"] = Lead });

        Assert.Contains("已经交办", (await ToldAsync("c2"))[^1], StringComparison.Ordinal);
        Assert.Contains("已经交办", (await ToldAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_unit_and_another_county_do_not_see_it()
    {
        await _host.InScopeAsync<UnitBook, string?>(units => units.AddAsync("市水务局", UnitKind.Department, null, TestHost.Name, default));
        var unit = await SignInAsync("水务联络员", new(StaffRoles.UnitLiaison, Unit: "市水务局"));
        var county = await SignInAsync("庄浪人大", new(StaffRoles.CountyCongress, Area: "庄浪县"));
        var own = await SignInAsync("静宁人大", new(StaffRoles.CountyCongress, Area: "静宁县"));

        foreach (var browser in new[] { unit, county })
        {
            await browser.OpenAsync("/staff/suggestions");
            Assert.DoesNotContain(Title, browser.Text, StringComparison.Ordinal);
            await browser.OpenAsync(Page);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        await own.OpenAsync("/staff/suggestions");
        Assert.Contains(Title, own.Text, StringComparison.Ordinal);
    }

    private static Deputy Named(string name) =>
        new(name, new(DeputyLevel.County, "静宁县", "第一选区", new(2021, 11, 1), new(2099, 10, 31)), new string('0', 64));

    private async Task<Browser> SignInAsync(string name, StaffRights rights)
    {
        Assert.Empty(await _host.InScopeAsync<StaffAccounts, IReadOnlyList<string>>(accounts => accounts.AddAsync(name, TestHost.Password, rights, "test", default)));
        var browser = _host.OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = name, ["Password"] = TestHost.Password });
        return browser;
    }

    private Task<bool> ChangeAsync(Action<IDeputyBook> change) =>
        ChangeAsync((book, _) =>
        {
            change(book);
            return Task.CompletedTask;
        });

    private Task<bool> ChangeAsync(Func<IDeputyBook, CancellationToken, Task> change) =>
        _host.InScopeAsync<IServiceProvider, bool>(async scope =>
        {
            await change(scope.GetRequiredService<IDeputyBook>(), default);
            await scope.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
            return true;
        });

    private async Task<List<string>> ToldAsync(string conversation = "c1") =>
        [.. (await _host.Get<IActivityFeed>().ReadAsync($"directline/{conversation}", after: 1, most: 20, default)).Activities.Select(each => ActivityJson.Read(each)!.Text)];
}
