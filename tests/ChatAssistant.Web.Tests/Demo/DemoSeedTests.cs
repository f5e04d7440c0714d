using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Demo;

/// <summary>A store filled for a demonstration looks like one that was worked with for two years, and says that it is none.</summary>
public sealed class DemoSeedTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task Every_lane_every_state_and_every_county_occurs_and_every_chain_holds()
    {
        var cases = await InStoreAsync(database => database.Cases.AsNoTracking().ToListAsync());

        Assert.Equal(DemoStore.Count, cases.Count);
        Assert.Equal(Enum.GetValues<Lane>(), cases.Select(each => each.Lane).Distinct().Order());
        // Whoever was asked long ago and said nothing is closed as soon as the service runs.
        Assert.Empty(Enum.GetValues<CaseState>().Except([CaseState.NeedsInfo]).Except(cases.Select(each => each.State)));
        Assert.Equal(7, cases.Select(each => each.County).OfType<string>().Distinct().Count());
        Assert.Contains(cases, each => each.Supporters.Count > 1);
        Assert.Contains(cases, each => each.MemberCount > 0);
        Assert.Contains(cases, each => each is { Lane: Lane.Accusation, AccusedUnit: not null });
        Assert.Contains(cases, each => each.Forward is not null);
        Assert.All(cases, each => Assert.Null(EventChain.FirstBroken(each)));
    }

    [Fact]
    public async Task The_list_shows_it_and_each_page_says_that_it_is_made_up()
    {
        var account = store.Accounts.Single(each => each.Name == "demo-desk");
        var staff = new StaffClient(store.Service.Address);
        await staff.SignInAsync(account.Name, account.Password);

        var page = (await staff.GetAsync("/staff")).Text;

        Assert.Contains("data-testid=\"demo-mark\"", page, StringComparison.Ordinal);
        Assert.Contains("<tr data-case=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_sent_to_whoever_filed_a_case()
    {
        var found = await InStoreAsync(database => database.Cases.AsNoTracking().FirstAsync(each => each.Lane == Lane.Inquiry && each.State == CaseState.Submitted));

        var outcome = await new Office(store.Service).InScopeAsync(scope =>
            scope.GetRequiredService<CaseReplies>().ReplyAsync(found.Number, new ReplyDraft(Guid.NewGuid(), "带身份证到大厅办理", "demo-desk"), default));

        Assert.Equal(ReplyOutcome.Sent, outcome);
    }

    [Fact]
    public async Task What_is_answered_says_what_its_result_says()
    {
        var answered = (await InStoreAsync(database => database.Cases.AsNoTracking().ToListAsync()))
            .SelectMany(each => each.Replies.Where(reply => reply.Outcome is not null).Select(reply => (reply.Outcome!.Code, reply.Text))).ToList();

        Assert.Equal(Enum.GetValues<ResultCode>(), answered.Select(each => each.Code).Distinct().Order());
        Assert.All(answered.Where(each => each.Text.Contains("计划", StringComparison.Ordinal)), each => Assert.Equal(ResultCode.Planned, each.Code));
        Assert.All(answered.Where(each => each.Text.Contains("不能采纳", StringComparison.Ordinal)), each => Assert.Equal(ResultCode.NotAdopted, each.Code));
        Assert.All(answered.Where(each => each.Code is not ResultCode.Solved), each => Assert.DoesNotContain("已经解决", each.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_refused_where_anything_is_on_file()
    {
        var office = new Office(store.Service);

        Assert.Contains("已经有演示数据", await office.InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().ObjectionAsync(default)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_refused_where_real_cases_are_on_file()
    {
        await using var real = await RunningService.StartAsync();
        var office = new Office(real);
        await office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县"));

        Assert.Contains("已经有登记的意见建议", await office.InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().ObjectionAsync(default)), StringComparison.Ordinal);
    }

    private Task<T> InStoreAsync<T>(Func<AssistantDbContext, Task<T>> read) =>
        new Office(store.Service).InScopeAsync(scope => read(scope.GetRequiredService<AssistantDbContext>()));
}
