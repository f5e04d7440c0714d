using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class CaseStoreTests
{
    private static readonly Citizen Somebody = new("test", "citizen", "test/c1");
    private static readonly Citizen Neighbour = new("test", "neighbour", "test/c2");
    private static readonly Actor Reviewer = Actor.Reviewer("zhang");

    [Fact]
    public async Task A_case_comes_back_with_all_that_belongs_to_it()
    {
        await using var host = await StoreHost.StartAsync();
        var matter = new Matter(Lane.Suggestion, "路灯坏了，电话139********", "崆峒区")
        {
            Original = new("k1", [1, 2, 3]),
            Category = "市政设施",
            Display = DisplayMode.Anonymous,
            Contact = new("139********", new("k1", [4])),
            Question = new("q-1", "路灯归谁管"),
            Forward = new(Guid.CreateVersion7(), "代表甲", ConstituentConsent.Hidden, "请尽快办理"),
            Attachments = ["photo-1"],
        };
        var number = await InTurnAsync(host, async (cases, _) => (await cases.FileAsync(matter, Somebody, default)).Number);
        await InTurnAsync(host, async (cases, clock) => Live((await cases.FindAsync(number, default))!, clock));

        await InTurnAsync(host, async (cases, clock) =>
        {
            var found = (await cases.FindAsync(number, default))!;
            Assert.Equal((matter.Original, matter.Contact, matter.Question, matter.Forward), (found.Original, found.Contact, found.Question, found.Forward));
            Assert.Equal((CaseState.Reopened, DisplayMode.Anonymous, "photo-1"), (found.State, found.Display, Assert.Single(found.Attachments)));
            Assert.Equal("西大街", Assert.Single(found.Supplements).Words.Masked);
            Assert.Equal(new Outcome(ResultCode.Noted, "先作为参考，待预算确定。"), Assert.Single(found.Replies).Outcome);
            Assert.Equal("灯还是不亮", Assert.Single(found.Ratings).Reason!.Masked);
            Assert.Contains(found.Deadlines, each => each.Kind is DeadlineKind.Handle && each.Changes is [{ Kind: DeadlineChangeKind.Extended }]);
            Assert.Single(found.Supporters);
            Assert.Null(EventChain.FirstBroken(found));
            Assert.Equal(number, Assert.Single(await cases.OfQuestionAsync("q-1", default)).Number);
            Assert.Equal(number, Assert.Single(await cases.NearAsync("崆峒区东关街道", clock.Today, 5, default)).Number);
            return true;
        });
    }

    [Fact]
    public async Task A_merge_is_kept_on_both_sides_and_can_be_undone_later()
    {
        await using var host = await StoreHost.StartAsync();
        var (member, lead) = await InTurnAsync(host, async (cases, clock) =>
        {
            var member = await cases.FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区"), Somebody, default);
            var lead = await cases.FileAsync(new(Lane.Suggestion, "路灯不亮", "崆峒区"), Neighbour, default);
            Assert.Null(member.MergeInto(lead, Reviewer, "同一盏灯", clock));
            return (member.Number, lead.Number);
        });

        await InTurnAsync(host, async (cases, clock) =>
        {
            var found = (await cases.FindAsync(lead, default))!;
            var merged = Assert.Single(await cases.MembersOfAsync(found, default));
            Assert.Equal((member, lead, 1), (merged.Number, merged.Lead()!.LeadNumber, found.MemberCount));
            Assert.Null(merged.Unmerge(found, Reviewer, "不是同一盏", clock));
            return true;
        });

        Assert.Empty(await InTurnAsync(host, async (cases, _) => await cases.MembersOfAsync((await cases.FindAsync(lead, default))!, default)));
    }

    [Fact]
    public async Task What_was_merged_and_is_archived_goes_along_no_more()
    {
        await using var host = await StoreHost.StartAsync();
        var lead = await InTurnAsync(host, async (cases, clock) =>
        {
            var member = await cases.FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区"), Somebody, default);
            var lead = await cases.FileAsync(new(Lane.Suggestion, "路灯不亮", "崆峒区"), Neighbour, default);
            Assert.Null(member.MergeInto(lead, Reviewer, "同一盏灯", clock));
            return lead.Number;
        });

        await host.ReadAsync(database => database.Database.ExecuteSqlRawAsync("UPDATE Cases SET IsArchived = 1 WHERE State = 'Merged'"));

        Assert.Empty(await InTurnAsync(host, async (cases, _) => await cases.MembersOfAsync((await cases.FindAsync(lead, default))!, default)));
    }

    [Fact]
    public async Task Who_has_filed_five_today_is_told_so()
    {
        await using var host = await StoreHost.StartAsync();
        for (var filed = 0; filed < 5; filed++)
        {
            Assert.Null(await InTurnAsync(host, (cases, _) => cases.RefuseAsync("test", "citizen", default)));
            await InTurnAsync(host, (cases, _) => cases.FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区"), Somebody, default));
        }

        Assert.Equal(FilingRefusal.TooManyToday, await InTurnAsync(host, (cases, _) => cases.RefuseAsync("test", "citizen", default)));
        Assert.Null(await InTurnAsync(host, (cases, _) => cases.RefuseAsync("test", "neighbour", default)));
    }

    [Fact]
    public async Task A_person_is_the_deputy_they_are_bound_to_until_it_is_revoked()
    {
        await using var host = await StoreHost.StartAsync();
        var seat = new DeputySeat(DeputyLevel.County, "崆峒区", "第三选区", new(2020, 1, 1), new(2099, 12, 31));
        var deputy = new Deputy("代表甲", seat, "hash");
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(7), TimeProvider.System);
        await WithDeputiesAsync(host, book => { book.Add(deputy); book.Add(invitation); return Task.FromResult(true); });

        await WithDeputiesAsync(host, async book =>
        {
            var found = (await book.InvitationAsync(code.ToLowerInvariant(), default))!;
            var bound = found.Redeem((await book.FindAsync(found.DeputyId, default))!, new(code, "hash", "test", "citizen"), TimeProvider.System);
            book.Add(bound.Binding!);
            return true;
        });
        Assert.Equal(seat, (await WithDeputiesAsync(host, book => book.OfPersonAsync("test", "citizen", default)))!.Seat);

        await WithDeputiesAsync(host, async book => { Assert.Single(await book.BindingsAsync("test", "citizen", default)).Revoke(TimeProvider.System); return true; });
        Assert.Null(await WithDeputiesAsync(host, book => book.OfPersonAsync("test", "citizen", default)));
    }

    [Fact]
    public async Task What_a_deputy_handed_on_is_read_as_far_as_their_figures_ask()
    {
        await using var host = await StoreHost.StartAsync();
        var forward = new DeputyForward(Guid.NewGuid(), "代表甲", ConstituentConsent.Named);
        var whole = await InTurnAsync(host, async (cases, clock) =>
        {
            var open = await cases.FileAsync(new(Lane.Suggestion, "路灯坏了", "崆峒区") { Forward = forward with { } }, Somebody with { }, default);
            var lived = await cases.FileAsync(new(Lane.Suggestion, "路灯不亮", "崆峒区") { Forward = forward with { } }, Somebody with { }, default);
            await cases.FileAsync(new(Lane.Suggestion, "别人转来的事", "崆峒区") { Forward = forward with { DeputyId = Guid.NewGuid() } }, Somebody with { }, default);
            Assert.Null(lived.Accept(Reviewer, "市政", clock));
            Assert.Null(lived.Assign(Actor.Dispatcher("wang"), new AssignTo("市住建局", []), clock));
            Assert.Null(lived.TakeUp(Actor.Unit("市住建局"), clock));
            Assert.Null(lived.Reply(Reviewer, new ReplyWords("先作为参考。", "message-1", new(ResultCode.Noted, "先作为参考，待预算确定。")), clock));
            return new[] { lived, open }.Select(ForwardedCase.Of).ToList();
        });

        var read = await WithDeputiesAsync(host, book => book.ForwardsAsync(forward.DeputyId, default));

        Assert.Equal(whole, read);
        Assert.Equal((ResultCode.Noted, false), (read[0].LastResult, read[0].Due is null));
    }

    private static bool Live(Case found, DeadlineClock clock)
    {
        TransitionRefusal?[] refusals =
        [
            found.AskForInfo(Reviewer, "请问是哪一条路？", clock),
            found.Supplement(Actor.Citizen, new CitizenWords("西大街", new("k1", [5])), ["photo-2"], clock),
            found.Accept(Reviewer, null, clock),
            found.Assign(Actor.Dispatcher("wang"), new AssignTo("市住建局", ["市财政局"]), clock),
            found.TakeUp(Actor.Unit("市住建局"), clock),
            found.Extend(Actor.Dispatcher("wang"), new Extension(found.DueOf(DeadlineKind.Handle)!.Value.AddDays(1), "需要采购灯具", "市住建局"), clock),
            found.Join(Neighbour, clock),
            found.Reply(Reviewer, new ReplyWords("先作为参考。", "message-1", new(ResultCode.Noted, "先作为参考，待预算确定。")), clock),
            found.Rate(Actor.Citizen, new(true, SolvedAnswer.Unsolved, SatisfiedAnswer.Dissatisfied, new CitizenWords("灯还是不亮")), clock),
        ];
        return refusals.All(refusal => refusal is null) ? true : throw new InvalidOperationException(string.Join(',', refusals));
    }

    private static async Task<T> InTurnAsync<T>(StoreHost host, Func<ICaseBook, DeadlineClock, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var done = await act(scope.ServiceProvider.GetRequiredService<ICaseBook>(), scope.ServiceProvider.GetRequiredService<DeadlineClock>());
        await scope.ServiceProvider.SaveAsync();
        return done;
    }

    private static async Task<T> WithDeputiesAsync<T>(StoreHost host, Func<IDeputyBook, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var done = await act(scope.ServiceProvider.GetRequiredService<IDeputyBook>());
        await scope.ServiceProvider.SaveAsync();
        return done;
    }
}
