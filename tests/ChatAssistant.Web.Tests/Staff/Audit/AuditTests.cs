using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Staff.Audit;

public sealed class AuditTests : IAsyncLifetime
{
    private const int Entries = 12;

    private TestHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        for (var entry = 1; entry <= Entries; entry++)
            await _host.InScopeAsync<StaffAudit, bool>(async audit =>
            {
                await audit.NoteNowAsync(new("王芳", AuditActions.RightsChanged, $"账号{entry}") { Reason = "调岗", Before = "a", After = "b" }, default);
                return true;
            });
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_log_nobody_touched_is_whole() => Assert.Equal((Entries, null), await VerdictAsync());

    [Theory]
    [InlineData("UPDATE AuditEntries SET By = 'x' WHERE Sequence = 5", 5)]
    [InlineData("UPDATE AuditEntries SET At = At + 1 WHERE Sequence = 1", 1)]
    [InlineData("UPDATE AuditEntries SET Action = 'denied' WHERE Sequence = 12", 12)]
    [InlineData("UPDATE AuditEntries SET Subject = 'x' WHERE Sequence = 7", 7)]
    [InlineData("UPDATE AuditEntries SET Reason = NULL WHERE Sequence = 7", 7)]
    [InlineData("UPDATE AuditEntries SET Before = 'ab', After = '' WHERE Sequence = 7", 7)]
    [InlineData("UPDATE AuditEntries SET Hash = (SELECT Hash FROM AuditEntries WHERE Sequence = 2) WHERE Sequence = 3", 3)]
    [InlineData("UPDATE AuditEntries SET Sequence = 100 - Sequence WHERE Sequence IN (4, 5)", 4)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 6", 6)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence > 10", 11)]
    [InlineData("DELETE FROM AuditEntries", 1)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence > 10; UPDATE AuditHeads SET Sequence = 10, Hash = (SELECT Hash FROM AuditEntries WHERE Sequence = 10)", 11)]
    [InlineData("DELETE FROM AuditEntries; DELETE FROM AuditHeads", 1)]
    public async Task Whoever_changes_the_log_is_found_out(string change, int firstBroken)
    {
        await _host.InScopeAsync<StaffAccounts, IReadOnlyList<string>>(accounts => accounts.AddAsync(TestHost.Name, TestHost.Password));
        await _host.InScopeAsync<AssistantDbContext, int>(async database =>
        {
            await database.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEntries_no_UPDATE; DROP TRIGGER AuditEntries_no_DELETE");
            return await database.Database.ExecuteSqlRawAsync(change);
        });

        Assert.Equal(firstBroken, (await VerdictAsync()).FirstBroken);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET By = 'x'")]
    [InlineData("DELETE FROM AuditEntries")]
    public async Task The_store_itself_only_adds_to_it(string change) =>
        await _host.InScopeAsync<AssistantDbContext, bool>(async database =>
        {
            await Assert.ThrowsAsync<SqliteException>(() => database.Database.ExecuteSqlRawAsync(change, TestContext.Current.CancellationToken));
            return true;
        });

    [Fact]
    public async Task Many_who_act_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(each => _host.InScopeAsync<StaffAudit, bool>(async audit =>
        {
            await audit.NoteNowAsync(new("王芳", AuditActions.SignedIn, $"{each}"), default);
            return true;
        })));

        Assert.Equal((Entries + 40, null), await VerdictAsync());
    }

    [Fact]
    public async Task Signing_in_and_failing_to_stand_in_it_without_what_was_typed()
    {
        await _host.SignInAsync();
        var browser = _host.OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = "错填的密码", ["Password"] = "不是这个密码" });

        var entries = await _host.InScopeAsync<AssistantDbContext, List<AuditEntry>>(database => database.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync());

        Assert.Equal([AuditActions.AccountAdded, AuditActions.SignedIn, AuditActions.SignInFailed], entries.Skip(Entries).Select(entry => entry.Action));
        Assert.DoesNotContain(entries, entry => $"{entry.By}{entry.Subject}{entry.Reason}{entry.Before}{entry.After}".Contains("密码", StringComparison.Ordinal));
    }

    private Task<(int Count, int? FirstBroken)> VerdictAsync() =>
        _host.InScopeAsync<IServiceProvider, (int, int?)>(async scope =>
        {
            var verdict = await scope.GetRequiredService<AuditVerification>().RunAsync(default);
            return ((int)verdict.Count, (int?)verdict.FirstBroken);
        });
}
