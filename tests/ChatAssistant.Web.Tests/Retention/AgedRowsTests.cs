using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>What is kept beside cases goes at its age.</summary>
public sealed class AgedRowsTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_else_is_kept_goes_at_its_age_and_not_before()
    {
        await SeedAsync();
        Assert.Equal("turns 1, feedback 1, drafts 1, questions 2, invitations 1, requests 2", await RowsAsync());

        _host.Clock.Advance(TimeSpan.FromDays(20));
        await _host.RunRetentionAsync();
        Assert.Equal("turns 1, feedback 1, drafts 1, questions 2, invitations 1, requests 2", await RowsAsync());
        _host.Clock.Advance(TimeSpan.FromDays(30));
        await _host.RunRetentionAsync();
        Assert.Equal("turns 1, feedback 1, drafts 0, questions 2, invitations 0, requests 2", await RowsAsync());
        _host.Clock.Advance(Ageing.Decades);
        await _host.RunRetentionAsync();

        // What nobody has put aside or decided stays.
        Assert.Equal("turns 0, feedback 0, drafts 0, questions 1, invitations 0, requests 1", await RowsAsync());
    }

    [Fact]
    public async Task Who_was_a_deputy_in_a_chat_goes_a_year_after_the_term_or_the_binding_is_over_and_not_before()
    {
        await _host.StageAsync((scope, database) =>
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
        Assert.Equal(1, (await _host.PlanRetentionAsync()).Counts[RetentionKind.Bindings]);
        Assert.Equal(["in-office", "over", "revoked"], await BoundAsync());
        await _host.RunRetentionAsync();
        Assert.Equal(["in-office", "over"], await BoundAsync());

        _host.Clock.Advance(TimeSpan.FromDays(367));
        await _host.RunRetentionAsync();
        Assert.Equal(["in-office"], await BoundAsync());
        Assert.Equal(3, await _host.CountAsync(database => database.Deputies));

        _host.Clock.Advance(Ageing.Decades);
        Assert.Equal(1, (await _host.PlanRetentionAsync()).Counts[RetentionKind.Bindings]);
        Assert.Equal(1, (await _host.RunRetentionAsync()).Counts[RetentionKind.Bindings]);
        Assert.Empty(await BoundAsync());
    }

    [Fact]
    public async Task Steps_of_a_delivery_go_before_its_message_and_never_while_it_is_on_its_way()
    {
        var filed = await _host.FileAsync("路灯坏了");
        await _host.ChangeAsync(filed, (found, clock) => found.Accept(Actor.Reviewer("甲"), "市政", clock));
        Assert.True(await _host.CountAsync(database => database.Outbox) > 0);
        var steps = await _host.CountAsync(database => database.DeliverySteps);
        _host.Clock.Advance(TimeSpan.FromDays(300));

        await _host.RunRetentionAsync();
        Assert.Equal(steps, await _host.CountAsync(database => database.DeliverySteps));
        await _host.InScopeAsync<AssistantDbContext, int>(database => database.Database.ExecuteSqlRawAsync("UPDATE Outbox SET State = 1"));
        await _host.RunRetentionAsync();

        Assert.Equal(0, await _host.CountAsync(database => database.DeliverySteps));
        Assert.True(await _host.CountAsync(database => database.Outbox) > 0);
    }

    private Task<bool> SeedAsync() => _host.StageAsync((scope, database) =>
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
}
