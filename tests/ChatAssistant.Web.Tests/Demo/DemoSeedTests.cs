using ChatAssistant.Cases;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Demo;

/// <summary>A store filled for a demonstration looks like one that was worked with for two years, and says that it is none.</summary>
public sealed class DemoSeedTests : IAsyncLifetime
{
    private const int Count = 1500;

    private RunningService _service = null!;
    private IReadOnlyList<DemoAccount> _accounts = [];

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync();
        _accounts = await new Office(_service).InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().RunAsync(Count, _ => { }, default));
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Every_lane_every_state_and_every_county_occurs_and_every_chain_holds()
    {
        var cases = await InStoreAsync(database => database.Cases.AsNoTracking().ToListAsync());

        Assert.Equal(Count, cases.Count);
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
        var account = _accounts.Single(each => each.Name == "demo-desk");
        var staff = new StaffClient(_service.Address);
        await staff.SignInAsync(account.Name, account.Password);

        var page = (await staff.GetAsync("/staff")).Text;

        Assert.Contains("data-testid=\"demo-mark\"", page, StringComparison.Ordinal);
        Assert.Contains("<tr data-case=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_sent_to_whoever_filed_a_case()
    {
        var found = await InStoreAsync(database => database.Cases.AsNoTracking().FirstAsync(each => each.Lane == Lane.Inquiry && each.State == CaseState.Submitted));

        var outcome = await new Office(_service).InScopeAsync(scope =>
            scope.GetRequiredService<CaseReplies>().ReplyAsync(found.Number, new ReplyDraft(Guid.NewGuid(), "带身份证到大厅办理", "demo-desk"), default));

        Assert.Equal(ReplyOutcome.Sent, outcome);
    }

    [Fact]
    public async Task It_is_refused_where_anything_is_on_file()
    {
        var office = new Office(_service);

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
        new Office(_service).InScopeAsync(scope => read(scope.GetRequiredService<AssistantDbContext>()));
}
