using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>What is kept and what goes, each thing at its time.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_dry_run_says_what_a_run_then_does_and_changes_nothing()
    {
        await _host.EndAsync(await _host.FileAsync("路灯坏了，晚上看不见"));
        await _host.EndAsync(await _host.FileAsync("桥坏了", conversation: "c2", user: "u2"));
        await _host.FileAsync("水停了", conversation: "c3", user: "u3");
        _host.Clock.Advance(Ageing.Decades);
        var before = await ContentsAsync();

        var planned = await _host.PlanRetentionAsync();

        Assert.Equal(before, await ContentsAsync());
        Assert.Equal(2, planned.Cases.Count);
        Assert.Equal(planned.Written(isWhole: true), (await _host.RunRetentionAsync()).Written(isWhole: true));
        Assert.NotEqual(before, await ContentsAsync());
        Assert.True((await _host.PlanRetentionAsync()).IsNothing);
    }

    [Fact]
    public async Task Each_lane_has_a_time_of_its_own()
    {
        var suggestion = await _host.EndAsync(await _host.FileAsync("路灯坏了，晚上看不见"));
        var inquiry = await _host.FileAsync("请问怎么反映问题", conversation: "c2", user: "u2");
        await _host.ChangeAsync(inquiry, (found, clock) => found.ChangeLane(Actor.Reviewer("甲"), Lane.Inquiry, "是咨询", clock));
        await _host.EndAsync(inquiry);

        _host.Clock.Advance(TimeSpan.FromDays(370));
        Assert.Equal([inquiry.Number], (await _host.RunRetentionAsync()).Cases);
        _host.Clock.Advance(TimeSpan.FromDays(730));
        Assert.Equal([suggestion.Number], (await _host.RunRetentionAsync()).Cases);
    }

    [Fact]
    public async Task What_is_open_or_supervised_is_never_touched()
    {
        var open = await _host.FileAsync("水停了");
        var supervised = await _host.FileAsync("路灯坏了", conversation: "c2", user: "u2");
        await _host.ChangeAsync(supervised, (found, clock) => found.Supervise(Actor.Supervisor("督"), "久拖不决", clock));
        await _host.EndAsync(supervised);
        var hot = await _host.EndAsync(await _host.FileAsync("桥坏了", conversation: "c3", user: "u3"));
        var reopened = await _host.FileAsync("路塌了", conversation: "c4", user: "u4");
        await _host.ChangeAsync(reopened, (found, clock) =>
        {
            found.Answer(new ReplyWords("已经办好。", "m4", new(ResultCode.Solved)), "王芳", clock);
            return found.Reopen(Actor.Supervisor("督"), "确未修好", clock);
        });
        await SuperviseIssueOfAsync(hot);
        _host.Clock.Advance(Ageing.Decades);

        var done = await _host.RunRetentionAsync();

        Assert.Empty(done.Cases);
        foreach (var (filed, user) in new[] { (open, "u1"), (supervised, "u2"), (hot, "u3"), (reopened, "u4") })
        {
            var now = await _host.NowAsync(filed);
            Assert.Equal((false, user), (now.IsArchived, now.Citizen.UserId));
            Assert.True(await _host.SaidAsync(now.Citizen.Conversation) > 0);
        }
    }

    [Fact]
    public async Task What_keeps_somebody_from_filing_holds_its_case_and_goes_with_it()
    {
        var filed = await _host.EndAsync(await _host.FileAsync("路灯坏了"));
        _host.Clock.Advance(Ageing.Decades);
        await BlockAsync(filed);
        Assert.Empty((await _host.RunRetentionAsync()).Cases);
        Assert.Equal("u1", (await BlockNowAsync()).Citizen.UserId);

        _host.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal([filed.Number], (await _host.RunRetentionAsync()).Cases);
        Assert.Equal(((await _host.NowAsync(filed)).Citizen.UserId, ""), ((await BlockNowAsync()).Citizen.UserId, (await BlockNowAsync()).Citizen.Conversation));
        Assert.StartsWith("archived-", (await BlockNowAsync()).Citizen.UserId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_case_goes_with_its_lead()
    {
        var lead = await _host.FileAsync("路灯坏了");
        var member = await _host.FileAsync("路灯还是坏的", conversation: "c2", user: "u2");
        await _host.InScopeAsync<IServiceProvider, bool>(scope => scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), async stop =>
        {
            var book = scope.GetRequiredService<ICaseBook>();
            Assert.Null((await book.FindAsync(member.Number, stop))!.MergeInto((await book.FindAsync(lead.Number, stop))!, Actor.Reviewer("甲"), "同一盏灯", scope.GetRequiredService<DeadlineClock>()));
            return true;
        }, default));
        _host.Clock.Advance(Ageing.Decades);
        Assert.Empty((await _host.PlanRetentionAsync()).Cases);

        await _host.EndAsync(lead);
        _host.Clock.Advance(Ageing.Decades);

        Assert.Equal([$"{lead.Number}", $"{member.Number}"], (await _host.RunRetentionAsync()).Cases.Select(number => $"{number}").Order(StringComparer.Ordinal));
        Assert.StartsWith("archived-", (await _host.NowAsync(member)).Citizen.UserId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_can_still_be_counted_and_not_be_found()
    {
        var first = await _host.EndAsync(await _host.FileAsync("路灯坏了"));
        var second = await _host.EndAsync(await _host.FileAsync("桥坏了"));
        var another = await _host.EndAsync(await _host.FileAsync("水停了", conversation: "c2", user: "u2"));
        _host.Clock.Advance(Ageing.Decades);

        await _host.RunRetentionAsync();

        var ids = new List<string>();
        foreach (var filed in new[] { first, second, another }) ids.Add((await _host.NowAsync(filed)).Citizen.UserId);
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.DoesNotContain("u1", ids);
        Assert.Empty(await _host.InScopeAsync<ICaseBook, IReadOnlyList<Case>>(cases => cases.OfAsync("directline", "u1", 10, default)));
        Assert.Equal(0, await _host.InScopeAsync<AssistantDbContext, int>(database => database.Conversations.CountAsync()));
    }

    [Fact]
    public async Task A_chat_keeps_what_belongs_to_an_open_matter_and_loses_what_is_older()
    {
        var old = await _host.EndAsync(await _host.FileAsync("路灯坏了"));
        _host.Clock.Advance(TimeSpan.FromDays(5 * 365));
        var open = await _host.FileAsync("桥坏了");
        _host.Clock.Advance(TimeSpan.FromDays(5 * 365));

        await _host.RunRetentionAsync();

        Assert.True((await _host.NowAsync(old)).IsArchived);
        Assert.Equal(1, await _host.CountAsync(database => database.Activities.Where(row => row.IsInbound)));
        Assert.Equal(("directline/c1", "u1"), ((await _host.NowAsync(open)).Citizen.Conversation, (await _host.NowAsync(open)).Citizen.UserId));
        Assert.Equal(1, await _host.CountAsync(database => database.Conversations));
    }

    private Task<bool> BlockAsync(Case filed) => _host.StageAsync((scope, database) =>
    {
        var clock = scope.GetRequiredService<DeadlineClock>();
        var block = FilingBlock.Propose(filed, new(BlockGround.Repeating, "同样的内容一天发了五遍，提醒后还在发。", 30, true), "甲", clock);
        Assert.Null(block.Decide("乙", isAgreed: true, clock));
        database.Add(block);
    });

    private Task<FilingBlock> BlockNowAsync() => _host.InScopeAsync<AssistantDbContext, FilingBlock>(database => database.FilingBlocks.AsNoTracking().SingleAsync());

    private Task<bool> SuperviseIssueOfAsync(Case filed) => _host.StageAsync((scope, database) =>
    {
        var issue = database.HotIssues.Add(new HotIssueRow { Id = Guid.CreateVersion7(), Label = "桥", LabelBy = "甲", Place = "东关街道", Cases = 1 }).Entity;
        database.HotIssueMembers.Add(new HotIssueMemberRow { CaseId = filed.Id, IssueId = issue.Id });
        var words = new SupervisionWords(SupervisionLevel.Key, scope.GetRequiredService<DeadlineClock>().Today.AddDays(30), "城建环资委", "多人反映");
        database.Supervisions.Add(Supervision.Open(new(SupervisionTargetKind.HotIssue, issue.Id, "桥"), words, Actor.Supervisor("督"), scope.GetRequiredService<DeadlineClock>()));
    });

    /// <summary>Every row of the tables that a run may touch, as text.</summary>
    private Task<string> ContentsAsync() => _host.InScopeAsync<AssistantDbContext, string>(async database =>
    {
        var tables = new[] { "Cases", "CaseEvents", "Replies", "Activities", "Conversations", "Inbox", "Outbox", "DeliverySteps", "AuditEntries", "States" };
        var contents = new List<string>();
        foreach (var table in tables)
        {
            var columns = await database.Database.SqlQueryRaw<string>($$"""SELECT name AS "Value" FROM pragma_table_info({0})""", table).ToListAsync();
            var sql = $"SELECT {string.Join(" || '|' || ", columns.Select(column => $"quote(\"{column}\")"))} AS \"Value\" FROM \"{table}\" ORDER BY rowid";
            contents.AddRange(await database.Database.SqlQueryRaw<string>(sql).ToListAsync());
        }

        return string.Join('\n', contents);
    });
}
