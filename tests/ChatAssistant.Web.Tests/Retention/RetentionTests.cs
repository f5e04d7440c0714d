using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>What is kept and what goes, each thing at its time.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private static readonly TimeSpan Decades = TimeSpan.FromDays(40 * 365);

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_dry_run_says_what_a_run_then_does_and_changes_nothing()
    {
        await EndAsync(await _host.FileAsync("路灯坏了，晚上看不见"));
        await EndAsync(await _host.FileAsync("桥坏了", conversation: "c2", user: "u2"));
        await _host.FileAsync("水停了", conversation: "c3", user: "u3");
        _host.Clock.Advance(Decades);
        var before = await ContentsAsync();

        var planned = await PlanAsync();

        Assert.Equal(before, await ContentsAsync());
        Assert.Equal(2, planned.Cases.Count);
        Assert.Equal(planned.Written(isWhole: true), (await RunAsync()).Written(isWhole: true));
        Assert.NotEqual(before, await ContentsAsync());
        Assert.True((await PlanAsync()).IsNothing);
    }

    [Fact]
    public async Task Each_lane_has_a_time_of_its_own()
    {
        var suggestion = await EndAsync(await _host.FileAsync("路灯坏了，晚上看不见"));
        var inquiry = await _host.FileAsync("请问怎么反映问题", conversation: "c2", user: "u2");
        await _host.ChangeAsync(inquiry, (found, clock) => found.ChangeLane(Actor.Reviewer("甲"), Lane.Inquiry, "是咨询", clock));
        await EndAsync(inquiry);

        _host.Clock.Advance(TimeSpan.FromDays(370));
        Assert.Equal([inquiry.Number], (await RunAsync()).Cases);
        _host.Clock.Advance(TimeSpan.FromDays(730));
        Assert.Equal([suggestion.Number], (await RunAsync()).Cases);
    }

    [Fact]
    public async Task What_is_open_or_supervised_is_never_touched()
    {
        var open = await _host.FileAsync("水停了");
        var supervised = await _host.FileAsync("路灯坏了", conversation: "c2", user: "u2");
        await _host.ChangeAsync(supervised, (found, clock) => found.Supervise(Actor.Supervisor("督"), "久拖不决", clock));
        await EndAsync(supervised);
        var hot = await EndAsync(await _host.FileAsync("桥坏了", conversation: "c3", user: "u3"));
        var reopened = await _host.FileAsync("路塌了", conversation: "c4", user: "u4");
        await _host.ChangeAsync(reopened, (found, clock) =>
        {
            found.Answer(new ReplyWords("已经办好。", "m4", new(ResultCode.Solved)), "王芳", clock);
            return found.Reopen(Actor.Supervisor("督"), "确未修好", clock);
        });
        await SuperviseIssueOfAsync(hot);
        _host.Clock.Advance(Decades);

        var done = await RunAsync();

        Assert.Empty(done.Cases);
        foreach (var (filed, user) in new[] { (open, "u1"), (supervised, "u2"), (hot, "u3"), (reopened, "u4") })
        {
            var now = await _host.NowAsync(filed);
            Assert.Equal((false, user), (now.IsArchived, now.Citizen.UserId));
            Assert.True(await SaidAsync(now.Citizen.Conversation) > 0);
        }
    }

    [Fact]
    public async Task What_keeps_somebody_from_filing_holds_its_case_and_goes_with_it()
    {
        var filed = await EndAsync(await _host.FileAsync("路灯坏了"));
        _host.Clock.Advance(Decades);
        await BlockAsync(filed);
        Assert.Empty((await RunAsync()).Cases);
        Assert.Equal("u1", (await BlockNowAsync()).Citizen.UserId);

        _host.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal([filed.Number], (await RunAsync()).Cases);
        Assert.Equal(((await _host.NowAsync(filed)).Citizen.UserId, ""), ((await BlockNowAsync()).Citizen.UserId, (await BlockNowAsync()).Citizen.Conversation));
        Assert.StartsWith("archived-", (await BlockNowAsync()).Citizen.UserId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_goes_with_the_last_case_that_has_it()
    {
        var (file, other) = (await StoreFileAsync(), await StoreFileAsync());
        await EndAsync(await FileWithAsync(file, "u1"));
        var second = await FileWithAsync(file, "u2");
        await EndAsync(await FileWithAsync(other, "u3"));
        _host.Clock.Advance(Decades);
        await RunAsync();
        Assert.Equal((true, false), (await HasFileAsync(file), await HasFileAsync(other)));

        await EndAsync(second);
        _host.Clock.Advance(Decades);
        await RunAsync();

        Assert.False(await HasFileAsync(file));
    }

    [Fact]
    public async Task A_file_two_cases_have_goes_when_both_are_archived_in_one_run()
    {
        var file = await StoreFileAsync();
        foreach (var user in new[] { "u1", "u2" }) await EndAsync(await FileWithAsync(file, user));
        _host.Clock.Advance(Decades);

        Assert.Equal(2, (await RunAsync()).Cases.Count);

        Assert.False(await HasFileAsync(file));
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
        _host.Clock.Advance(Decades);
        Assert.Empty((await PlanAsync()).Cases);

        await EndAsync(lead);
        _host.Clock.Advance(Decades);

        Assert.Equal([$"{lead.Number}", $"{member.Number}"], (await RunAsync()).Cases.Select(number => $"{number}").Order(StringComparer.Ordinal));
        Assert.StartsWith("archived-", (await _host.NowAsync(member)).Citizen.UserId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_can_still_be_counted_and_not_be_found()
    {
        var first = await EndAsync(await _host.FileAsync("路灯坏了"));
        var second = await EndAsync(await _host.FileAsync("桥坏了"));
        var another = await EndAsync(await _host.FileAsync("水停了", conversation: "c2", user: "u2"));
        _host.Clock.Advance(Decades);

        await RunAsync();

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
        var old = await EndAsync(await _host.FileAsync("路灯坏了"));
        _host.Clock.Advance(TimeSpan.FromDays(5 * 365));
        var open = await _host.FileAsync("桥坏了");
        _host.Clock.Advance(TimeSpan.FromDays(5 * 365));

        await RunAsync();

        Assert.True((await _host.NowAsync(old)).IsArchived);
        Assert.Equal(1, await CountAsync(database => database.Activities.Where(row => row.IsInbound)));
        Assert.Equal(("directline/c1", "u1"), ((await _host.NowAsync(open)).Citizen.Conversation, (await _host.NowAsync(open)).Citizen.UserId));
        Assert.Equal(1, await CountAsync(database => database.Conversations));
    }

    [Fact]
    public async Task What_else_is_kept_goes_at_its_age_and_not_before()
    {
        await SeedAsync();
        Assert.Equal("turns 1, feedback 1, drafts 1, questions 2, invitations 1, requests 2", await RowsAsync());

        _host.Clock.Advance(TimeSpan.FromDays(20));
        await RunAsync();
        Assert.Equal("turns 1, feedback 1, drafts 1, questions 2, invitations 1, requests 2", await RowsAsync());
        _host.Clock.Advance(TimeSpan.FromDays(30));
        await RunAsync();
        Assert.Equal("turns 1, feedback 1, drafts 0, questions 2, invitations 0, requests 2", await RowsAsync());
        _host.Clock.Advance(Decades);
        await RunAsync();

        // What nobody has put aside or decided stays.
        Assert.Equal("turns 0, feedback 0, drafts 0, questions 1, invitations 0, requests 1", await RowsAsync());
    }

    [Fact]
    public async Task Who_was_a_deputy_in_a_chat_goes_a_year_after_the_term_or_the_binding_is_over_and_not_before()
    {
        await WriteAsync((scope, database) =>
        {
            var clock = scope.GetRequiredService<TimeProvider>();
            foreach (var (user, years) in new[] { ("over", 1), ("revoked", 4), ("in-office", 4) })
            {
                var today = BeijingTime.Today(clock);
                var deputy = database.Add(new Deputy($"代表{user}", new(DeputyLevel.County, "静宁县", "第一选区", today, today.AddYears(years)), "hash")).Entity;
                var binding = Bound(deputy, user, clock);
                database.Add(binding);
                if (user is "revoked") binding.Revoke(clock);
            }
        });
        Assert.Equal(["in-office", "over", "revoked"], await BoundAsync());

        _host.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(1, (await PlanAsync()).Counts[RetentionKind.Bindings]);
        Assert.Equal(["in-office", "over", "revoked"], await BoundAsync());
        await RunAsync();
        Assert.Equal(["in-office", "over"], await BoundAsync());

        _host.Clock.Advance(TimeSpan.FromDays(367));
        await RunAsync();
        Assert.Equal(["in-office"], await BoundAsync());
        Assert.Equal(3, await CountAsync(database => database.Deputies));

        _host.Clock.Advance(Decades);
        Assert.Equal(1, (await PlanAsync()).Counts[RetentionKind.Bindings]);
        Assert.Equal(1, (await RunAsync()).Counts[RetentionKind.Bindings]);
        Assert.Empty(await BoundAsync());
    }

    [Fact]
    public async Task Steps_of_a_delivery_go_before_its_message_and_never_while_it_is_on_its_way()
    {
        var filed = await _host.FileAsync("路灯坏了");
        await _host.ChangeAsync(filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock));
        Assert.True(await CountAsync(database => database.Outbox) > 0);
        var steps = await CountAsync(database => database.DeliverySteps);
        _host.Clock.Advance(TimeSpan.FromDays(300));

        await RunAsync();
        Assert.Equal(steps, await CountAsync(database => database.DeliverySteps));
        await _host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1"));
        await RunAsync();

        Assert.Equal(0, await CountAsync(database => database.DeliverySteps));
        Assert.True(await CountAsync(database => database.Outbox) > 0);
    }

    private async Task<Case> EndAsync(Case filed)
    {
        await _host.ChangeAsync(filed, (found, clock) =>
        {
            found.Answer(new ReplyWords("已经办好。", $"m{filed.Number}", new(ResultCode.Solved)), "王芳", clock);
            return null;
        });
        _host.Clock.Advance(TimeSpan.FromDays(40));
        // Nobody of this host delivers: what waits would hold its messages.
        await _host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1; UPDATE Inbox SET HandledAt = 1"));
        await _host.ChangeAsync(filed, (found, clock) => found.CloseUnrated(Actor.System, clock));
        await _host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1"));
        return filed;
    }

    private Task<string> StoreFileAsync() =>
        _host.InScopeAsync<IAttachmentStore, string>(store => store.SaveAsync(new("灯.txt", "text/plain", new byte[] { 1, 2, 3 }), default));

    private Task<bool> HasFileAsync(string id) => _host.InScopeAsync<IAttachmentStore, bool>(async store => await store.FindAsync(id, default) is not null);

    private Task<Case> FileWithAsync(string file, string user) => _host.InScopeAsync<IServiceProvider, Case>(async scope =>
    {
        var matter = new Matter(Lane.Suggestion, $"{user}的路灯坏了", "东关街道") { Attachments = [file] };
        var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(matter, new Citizen("directline", user, $"directline/{user}"), default);
        return await scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => Task.FromResult(filed), default);
    });

    private Task<bool> BlockAsync(Case filed) => WriteAsync((scope, database) =>
    {
        var clock = scope.GetRequiredService<DeadlineClock>();
        var block = FilingBlock.Propose(filed, new(BlockGround.Repeating, "同样的内容一天发了五遍，提醒后还在发。", 30, true), "甲", clock);
        Assert.Null(block.Decide("乙", isAgreed: true, clock));
        database.Add(block);
    });

    private Task<FilingBlock> BlockNowAsync() => _host.InScopeAsync<AssistantDbContext, FilingBlock>(database => database.FilingBlocks.AsNoTracking().SingleAsync());

    private Task<RetentionSum> PlanAsync() => _host.InScopeAsync<RetentionDesk, RetentionSum>(desk => desk.PlanAsync(default));

    private Task<RetentionSum> RunAsync() => _host.InScopeAsync<RetentionDesk, RetentionSum>(desk => desk.RunAsync("甲", "到期", default));

    private Task<int> CountAsync<T>(Func<AssistantDbContext, IQueryable<T>> rows) => _host.InScopeAsync<AssistantDbContext, int>(database => rows(database).CountAsync());

    private Task<int> SaidAsync(string conversation) => CountAsync(database => database.Activities.Where(row => row.ConversationKey == conversation));

    private Task<bool> SuperviseIssueOfAsync(Case filed) => WriteAsync((scope, database) =>
    {
        var issue = database.HotIssues.Add(new HotIssueRow { Id = Guid.CreateVersion7(), Label = "桥", LabelBy = "甲", Place = "东关街道", Cases = 1 }).Entity;
        database.HotIssueMembers.Add(new HotIssueMemberRow { CaseId = filed.Id, IssueId = issue.Id });
        var words = new SupervisionWords(SupervisionLevel.Key, scope.GetRequiredService<DeadlineClock>().Today.AddDays(30), "城建环资委", "多人反映");
        database.Supervisions.Add(Supervision.Open(new(SupervisionTargetKind.HotIssue, issue.Id, "桥"), words, Actor.Supervisor("督"), scope.GetRequiredService<DeadlineClock>()));
    });

    private Task<bool> SeedAsync() => WriteAsync((scope, database) =>
    {
        var clock = scope.GetRequiredService<TimeProvider>();
        var (now, today) = (clock.GetUtcNow(), BeijingTime.Today(clock));
        database.Add(new TurnRow
        {
            ConversationKey = "directline/x",
            ActivityId = "a",
            At = now,
            Label = "ask",
            Confidence = 1,
            Evidence = "",
            Intent = "ask",
            Status = "answered",
            SealedText = [1],
            SealedRewritten = null,
            Citations = "",
            ElapsedMs = 1,
        });
        database.Add(new FeedbackRow { ConversationKey = "directline/x", Question = "问", At = now });
        database.Add(new OpenDraftRow { ConversationKey = "directline/x", AskedAt = now });
        database.Add(new BoardQuestionRow { Key = "k1", Question = "天气怎么样", Resolution = QuestionResolution.OutOfScope, ResolvedAt = now });
        database.Add(new BoardQuestionRow { Key = "k2", Question = "怎么联系代表" });
        var deputy = database.Add(new Deputy("代表甲", new(DeputyLevel.County, "静宁县", "第一选区", today, today.AddYears(1)), "hash")).Entity;
        database.Add(Invitation.For(deputy, TimeSpan.FromDays(7), clock).Invitation);
        var decided = database.Add(PrivacyRequest.Ask(PrivacyRequestKind.Delete, "directline", "u9", clock)).Entity;
        decided.Decide(PrivacyDecision.Granted, "已删除", clock);
        database.Add(PrivacyRequest.Ask(PrivacyRequestKind.Delete, "directline", "u8", clock));
    });

    private static DeputyBinding Bound(Deputy deputy, string user, TimeProvider clock)
    {
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(7), clock);
        return invitation.Redeem(deputy, new(code, deputy.CertificateHash, "directline", user), clock).Binding!;
    }

    private Task<List<string>> BoundAsync() => _host.InScopeAsync<AssistantDbContext, List<string>>(database => database.DeputyBindings.Select(each => each.UserId).Order().ToListAsync());

    private Task<string> RowsAsync() => _host.InScopeAsync<AssistantDbContext, string>(async database =>
        $"turns {await database.Turns.CountAsync()}, feedback {await database.Feedback.CountAsync()}, drafts {await database.OpenDrafts.CountAsync()}, "
        + $"questions {await database.BoardQuestions.CountAsync()}, invitations {await database.Invitations.CountAsync()}, "
        + $"requests {await database.PrivacyRequests.CountAsync()}");

    private Task<bool> WriteAsync(Action<IServiceProvider, AssistantDbContext> change) => _host.InScopeAsync<IServiceProvider, bool>(scope =>
    {
        var database = scope.GetRequiredService<AssistantDbContext>();
        return scope.GetRequiredService<DatabaseWriter>().WriteAsync(database, _ =>
        {
            change(scope, database);
            return Task.FromResult(true);
        }, default);
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
