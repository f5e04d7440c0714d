using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Several people at one console, and what the citizen hears of it.</summary>
internal static class Colleagues
{
    /// <summary>A browser in which somebody new has signed in.</summary>
    public static async Task<Browser> SignInAsync(this TestHost host, string name, StaffRights rights)
    {
        Assert.Empty(await host.InScopeAsync<StaffAccounts, IReadOnlyList<string>>(accounts => accounts.AddAsync(name, TestHost.Password, rights, "test", default)));
        var browser = host.OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = name, ["Password"] = TestHost.Password });
        return browser;
    }

    public static Task<string?> AddUnitAsync(this TestHost host, string unit) =>
        host.InScopeAsync<UnitBook, string?>(units => units.AddAsync(unit, UnitKind.Department, null, "test", default));

    /// <summary>Does something past all roles, in one write.</summary>
    public static Task<T> WriteAsync<T>(this TestHost host, Func<IServiceProvider, Task<T>> work) =>
        host.InScopeAsync<IServiceProvider, T>(scope => scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => work(scope), default));

    /// <summary>Does something to a case on file, past all roles, and tells of it.</summary>
    public static Task<bool> ChangeAsync(this TestHost host, Case filed, Func<Case, DeadlineClock, TransitionRefusal?> change) =>
        host.InScopeAsync<IServiceProvider, bool>(scope => scope.GetRequiredService<ISpeakingWrite>().WriteAsync(async stop =>
        {
            var found = (await scope.GetRequiredService<ICaseBook>().FindAsync(filed.Number, stop))!;
            var known = found.Events.Count;
            Assert.Null(change(found, scope.GetRequiredService<DeadlineClock>()));
            await scope.GetRequiredService<CaseNews>().StageAsync(found, known, stop);
            return true;
        }, default));

    public static Task<Case> NowAsync(this TestHost host, Case filed) =>
        host.InScopeAsync<ICaseBook, Case>(async cases => (await cases.FindAsync(filed.Number, default))!);

    /// <summary>What was said in a conversation after its first message.</summary>
    public static async Task<List<string>> ToldAsync(this TestHost host, string conversation = "c1") =>
        [.. (await host.Get<IActivityFeed>().ReadAsync($"directline/{conversation}", after: 1, most: 50, default)).Activities.Select(each => ActivityJson.Read(each)!.Text)];
}
