using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Statistics;

/// <summary>The figures of the console, and the cases behind them.</summary>
public sealed class StatisticsTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";

    private Office _office = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        for (var count = 1; count <= 3; count++) await _office.FileAsync(new Matter(Lane.Suggestion, $"第{count}件事，路灯坏了", "崆峒区"));
        await _office.FileAsync(new Matter(Lane.Suggestion, "井盖不见了", "静宁县"));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task What_is_filed_is_counted_by_area_and_a_small_group_is_not_shown()
    {
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        var page = await OpenAsync(reviewer, "/staff/statistics");

        Assert.Equal("3", Value(page, "崆峒区", "Filed"));
        Assert.Null(page.QuerySelector("[data-group=静宁县]"));
        Assert.Equal("4", Value(page, "total", "Filed"));
        Assert.Contains("1组", page.QuerySelector("[data-testid=hidden-groups]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_on_a_case_is_in_the_figures_of_the_next_look()
    {
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));
        Assert.Equal("", Value(await OpenAsync(reviewer, "/staff/statistics"), "total", "Satisfied"));

        await RateAsync(await _office.GiveAsync(new Matter(Lane.Suggestion, "公交车太少了", "崆峒区"), Unit), SatisfiedAnswer.Satisfied);
        await RateAsync(await _office.GiveAsync(new Matter(Lane.Suggestion, "水压太低", "崆峒区"), Unit), SatisfiedAnswer.Dissatisfied);

        var page = await OpenAsync(reviewer, "/staff/statistics?by=Unit");
        Assert.Equal("50", Value(page, "total", "Satisfied"));
        // An early answer counts on the day it is given, not when it was due.
        Assert.Equal("100", Value(page, "total", "OnTime"));
        Assert.Equal("6", Value(page, "total", "Filed"));
    }

    [Fact]
    public async Task Writing_the_database_anew_leaves_what_is_in_memory_right()
    {
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));
        // A gap before the last event, which numbers of rows would close.
        await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Database.ExecuteSqlRawAsync("DELETE FROM CaseEvents WHERE rowid = 1"));
        Assert.Equal("4", Value(await OpenAsync(reviewer, "/staff/statistics"), "total", "Filed"));

        Assert.True(await _office.InScopeAsync(scope => scope.GetRequiredService<DatabaseWriter>().RewriteAsync(default)));
        await _office.FileAsync(new Matter(Lane.Suggestion, "公交车太少了", "崆峒区"));

        Assert.Equal("5", Value(await OpenAsync(reviewer, "/staff/statistics"), "total", "Filed"));
    }

    [Fact]
    public async Task Every_figure_leads_to_as_many_cases_as_it_says()
    {
        await RateAsync(await _office.GiveAsync(new Matter(Lane.Suggestion, "公交车太少了", "崆峒区"), Unit), SatisfiedAnswer.Satisfied);
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        foreach (var by in new[] { "Area", "Unit", "Category", "Month" })
        {
            var links = (await OpenAsync(reviewer, $"/staff/statistics?by={by}")).QuerySelectorAll("#figures td a");
            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                var list = await OpenAsync(reviewer, link.GetAttribute("href")!);
                Assert.Equal($"共{link.TextContent.Trim()}件", list.QuerySelector("[data-testid=case-count]")!.TextContent.Trim());
            }
        }
    }

    [Fact]
    public async Task A_county_counts_its_own_and_a_unit_what_it_was_given()
    {
        await _office.GiveAsync(new Matter(Lane.Suggestion, "公交车太少了", "崆峒区"), Unit);
        await _office.FileAsync(new Matter(Lane.Accusation, "有人收钱", "静宁县"));
        var county = await _office.SignInAsync("静宁人大", new(StaffRoles.CountyCongress, Permissions.None, null, "静宁县"));
        var liaison = await _office.SignInAsync("联络员", new(StaffRoles.UnitLiaison, Permissions.None, Unit));

        Assert.Equal("1", Value(await OpenAsync(county, "/staff/statistics"), "total", "Filed"));
        Assert.Equal("1", Value(await OpenAsync(liaison, "/staff/statistics"), "total", "Filed"));
    }

    [Fact]
    public async Task Every_measure_stands_with_its_definition_and_days_narrow_it()
    {
        var reviewer = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        var page = await OpenAsync(reviewer, "/staff/statistics?from=2020-01-01&to=2020-02-01");

        Assert.Equal(9, page.QuerySelectorAll("dl.definitions dd").Length);
        Assert.Equal("0", Value(page, "total", "Filed"));
    }

    private Task<Case> RateAsync(Case given, SatisfiedAnswer answer) =>
        _office.ChangeAsync(given, (found, clock) =>
        {
            Assert.Null(found.Reply(Actor.Reviewer("审"), new ReplyWords("已经增加了班次，请留意站牌。", $"m{Guid.NewGuid():N}", new(ResultCode.Solved)), clock));
            var isBad = answer is SatisfiedAnswer.Dissatisfied;
            Assert.Null(found.Rate(Actor.Citizen, new(true, isBad ? SolvedAnswer.Unsolved : SolvedAnswer.Solved, answer, isBad ? new("还是没有解决", null) : null), clock));
        });

    private static string? Value(IParentNode page, string group, string measure) =>
        page.QuerySelector($"[data-group='{group}'] [data-column={measure}]")!.GetAttribute("data-value");

    private static async Task<IParentNode> OpenAsync(StaffClient staff, string path) =>
        await new HtmlParser().ParseDocumentAsync((await staff.GetAsync(path)).Text);
}
