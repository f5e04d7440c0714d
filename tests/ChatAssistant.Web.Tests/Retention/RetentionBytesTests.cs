using System.Net.Http.Headers;
using System.Text;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>One person's matter from the chat to the archive, and every byte of the data folder afterwards.</summary>
public sealed class RetentionBytesTests : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();
    private readonly ManualClock _clock = new();
    private RunningService _service = null!;
    private Office _office = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartOnAsync(_folder, services => services.AddSingleton<TimeProvider>(_clock), "--Conversation:MessagesPerMinute=10000", "--Retention:GrievanceDays=1095");
        _office = new Office(_service);
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_case_past_its_time_leaves_neither_name_nor_telephone_nor_words_in_any_byte_and_its_record_holds()
    {
        var chat = await Chat.OpenAsync(_service);
        var number = await FileAsync(chat, "解放路的路灯坏了一个月，请派人修好。在崆峒区东关街道，我叫王芳，电话13912345678");
        await chat.AskAsync("补充一句：登记人的号码是13912345678");
        var other = await FileAsync(await Chat.OpenAsync(_service), "界石铺镇的水停了三天，请派人来看。在静宁县界石铺镇，我叫李桂兰，电话13800138000");
        await EndAsync(number);
        var secrets = await SecretsAsync(chat, number);
        var person = (await FindAsync(number)).Citizen.UserId;
        Assert.Contains("Conversations", await TablesSayingAsync(chat.Id));
        await BlockAsync(number);
        Assert.Superset(new HashSet<string>(["Cases", "FilingBlocks"]), (await TablesSayingAsync(person)).ToHashSet());
        // A piece may lie across two pages.
        Assert.InRange(secrets.In(_folder.Path), secrets.Count * 9 / 10, secrets.Count);
        _clock.Advance(TimeSpan.FromDays((3 * 365) - 45));
        Assert.Empty((await RunAsync()).Cases);
        await ScrubAsync();
        Assert.InRange(secrets.In(_folder.Path), secrets.Count / 2, secrets.Count);
        _clock.Advance(TimeSpan.FromDays(50));
        var before = await FiguresAsync("前");

        Assert.Equal([number], (await RunAsync()).Cases);
        await ScrubAsync();

        Assert.Empty(secrets.Where(_folder.Path));
        Assert.Empty(await TablesSayingAsync(chat.Id));
        Assert.Empty(await TablesSayingAsync(person));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "attachments")));
        var found = await FindAsync(number);
        Assert.True(found.IsArchived);
        Assert.Contains("路灯坏了", found.Text, StringComparison.Ordinal);
        Assert.Equal((1, 1), (found.Replies.Count, found.Supplements.Count));
        Assert.Equal(CaseActions.Archived, found.Events[^1].Action);
        Assert.Null(EventChain.FirstBroken(found));
        Assert.Equal(before, await FiguresAsync("后"));
        var open = await FindAsync(other);
        Assert.False(open.IsArchived);
        Assert.NotNull(open.Name!.Original);
        await AssertAuditedAsync(number);
    }

    /// <summary>Files a matter in a chat, with a file nobody but it names and one that stays with the chat of an open matter.</summary>
    private static async Task<CaseNumber> FileAsync(Chat chat, string matter)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes("灯的样子"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = "灯.txt" };
        await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=someone", file);
        await chat.AskAsync(matter);
        var filed = await chat.AskAsync("确认");
        Assert.True(CaseNumber.TryParse(ReplyFacts.Of(JObject.Parse(filed["channelData"]!.ToJsonString()))!.CaseNo, out var number));
        return number!;
    }

    private async Task EndAsync(CaseNumber number)
    {
        var draft = new ReplyDraft(Guid.CreateVersion7(), "路灯已经修好。", "王工") { Outcome = new(ResultCode.Solved) };
        Assert.Equal(ReplyOutcome.Sent, await _office.InScopeAsync(scope => scope.GetRequiredService<CaseReplies>().ReplyAsync(number, draft, Stop)));
        _clock.Advance(TimeSpan.FromDays(40));
        await _office.ChangeAsync(await FindAsync(number), (found, clock) =>
        {
            // The service's own round may have been first.
            if (found.State is CaseState.Replied) Assert.Null(found.CloseUnrated(Actor.System, clock));
        });
    }

    private Task<StoredSecrets> SecretsAsync(Chat chat, CaseNumber number) => _office.InScopeAsync(async scope =>
    {
        var (database, secrets) = (scope.GetRequiredService<AssistantDbContext>(), new StoredSecrets());
        var key = (await FindAsync(number)).Citizen.Conversation;
        await secrets.AddAsync(database, """SELECT "SealedJson" AS "Value" FROM "Activities" WHERE "ConversationKey" = {0}""", key);
        await secrets.AddAsync(database, """SELECT "SealedText" AS "Value" FROM "Turns" WHERE "ConversationKey" = {0}""", key);
        await secrets.AddAsync(database, """SELECT "SealedReference" AS "Value" FROM "Conversations" WHERE "Key" = {0}""", key);
        await secrets.AddAsync(database, """SELECT "Contact_Original" AS "Value" FROM "Cases" WHERE "Number" = {0}""", $"{number}");
        await secrets.AddAsync(database, """SELECT "Name_Original" AS "Value" FROM "Cases" WHERE "Number" = {0}""", $"{number}");
        await secrets.AddAsync(database, """SELECT s."Words_Original" AS "Value" FROM "Supplements" s JOIN "Cases" c ON c."Id" = s."CaseId" WHERE c."Number" = {0} AND s."Words_Original" IS NOT NULL""", $"{number}");
        Assert.True(secrets.Count > 40, $"{secrets.Count} pieces");
        return secrets;
    });

    /// <summary>Which tables say an id in any column of any row.</summary>
    private Task<List<string>> TablesSayingAsync(string id) => _office.InScopeAsync(async scope =>
    {
        var (database, saying) = (scope.GetRequiredService<AssistantDbContext>(), new List<string>());
        foreach (var table in await database.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'""").ToListAsync(Stop))
        {
            var columns = await database.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM pragma_table_info({0})""", table).ToListAsync(Stop);
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE {string.Join(" OR ", columns.Select(column => $"CAST(\"{column}\" AS TEXT) LIKE {{0}}"))}";
            if (await database.Database.SqlQueryRaw<int>(sql, $"%{id}%").SingleAsync(Stop) > 0) saying.Add(table);
        }

        return saying;
    });

    private async Task<RetentionSum> RunAsync()
    {
        var planned = await _office.InScopeAsync(scope => scope.GetRequiredService<RetentionDesk>().PlanAsync(Stop));
        var done = await _office.InScopeAsync(scope => scope.GetRequiredService<RetentionDesk>().RunAsync("管理员甲", "按规定清理", Stop));
        Assert.Equal(planned.Written(isWhole: true), done.Written(isWhole: true));
        Assert.Equal(planned.Cases, done.Cases);
        return done;
    }

    /// <summary>As at night.</summary>
    private async Task ScrubAsync()
    {
        await _service.Services.GetRequiredService<StoreScrub>().RunAsync(Stop);
        Assert.Null(await _office.InScopeAsync(scope => scope.GetRequiredService<RetentionDesk>().RewriteOwedSinceAsync(Stop)));
    }

    /// <summary>For a week: it is over when the case's time is.</summary>
    private async Task BlockAsync(CaseNumber number)
    {
        var (one, other) = (await _office.SignInAsync("甲审核", new(StaffRoles.Reviewer, Permissions.Block)), await _office.SignInAsync("乙督办", new(StaffRoles.Supervisor, Permissions.Block)));
        await one.PostAsync($"/staff/cases/{number}/block", new() { ["ground"] = "Repeating", ["reason"] = "同样的内容一天发了五遍，提醒后还在发。", ["days"] = "7", ["isNotForCriticism"] = "true" });
        var id = await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().FilingBlocks.Select(each => each.Id).SingleAsync(Stop));
        await other.PostAsync("/staff/blocks?handler=Decide", new() { ["id"] = $"{id}", ["isAgreed"] = "true" });
    }

    private Task<Case> FindAsync(CaseNumber number) => _office.InScopeAsync(async scope => (await scope.GetRequiredService<ICaseBook>().FindAsync(number, Stop))!);

    private async Task<string> FiguresAsync(string name)
    {
        var staff = await _office.SignInAsync($"统计员{name}", StaffRights.Desk);
        var page = (await staff.GetAsync("/staff/statistics?by=Area&from=2020-01-01")).Text;
        return page[page.IndexOf("data-testid=\"figures\"", StringComparison.Ordinal)..page.LastIndexOf("</table>", StringComparison.Ordinal)];
    }

    private Task<bool> AssertAuditedAsync(CaseNumber number) => _office.InScopeAsync(async scope =>
    {
        var entries = await scope.GetRequiredService<AssistantDbContext>().AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(Stop);
        var archived = Assert.Single(entries, entry => entry.Action == AuditActions.Case(CaseActions.Archived));
        Assert.Equal(("管理员甲", $"{number}", "按规定清理"), (archived.By, archived.Subject, archived.Reason));
        Assert.Contains("Cases: 1", entries.Last(entry => entry.Action == AuditActions.RetentionRun).After, StringComparison.Ordinal);
        Assert.Null((await scope.GetRequiredService<AuditVerification>().RunAsync(Stop)).FirstBroken);
        return true;
    });
}
