using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Tests.Deputies;

/// <summary>我的履职 as a deputy asks for it.</summary>
public sealed class DutyTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Certificate = "JN-0042";

    private readonly Conversation _deputy = new(library.Knowledge);
    private readonly Deputy _seat = new(
        "代表甲", new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2027, 1, 1)), new PlainSeal().HashOf(Certificate));

    public void Dispose() => _deputy.Dispose();

    [Fact]
    public async Task A_deputy_sees_what_became_of_what_was_handed_on_and_proposed()
    {
        await _deputy.SayAsync($"绑定码{_deputy.Deputies.Invite(_seat)}，代表证号{Certificate}");
        Assert.Contains("我的履职", _deputy.Actions);
        await ForwardAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，她愿意写名字");
        await ForwardAsync("群众王大爷托我反映：静宁县城川镇的路灯坏了，他愿意写名字");
        Answer(_deputy.Cases.Cases[0]);
        var clock = _deputy.Cases.Clock;
        var suggestion = DeputySuggestion.Draft(_seat, new("改善乡镇卫生院夜间值班", "夜间无人值班。", "统一排班。"), _deputy.Clock);
        Assert.Null(suggestion.Submit(_seat, [], null, _deputy.Clock));
        Assert.Null(suggestion.Assign("县卫健局", [], isBroad: false, "分办员", clock));
        _deputy.Deputies.Add(suggestion);

        var told = await _deputy.SayAsync("我的履职");

        Assert.Contains("代表转递：共2件，已答复1件，其中已解决或者采纳1件。应计1件，按期答复1件。", told, StringComparison.Ordinal);
        Assert.Contains("代表建议：共1件，已答复0件", told, StringComparison.Ordinal);
        Assert.Contains($"《改善乡镇卫生院夜间值班》 {Texts.StateAssigned}，{suggestion.NextDue()!.Due:yyyy年M月d日}前答复", told, StringComparison.Ordinal);
        Assert.Contains(_deputy.Cases.Cases[1].Number.ToString(), told, StringComparison.Ordinal);

        _deputy.Clock.Now += TimeSpan.FromDays(200);
        Assert.Contains("已超期", await _deputy.SayAsync("查一下我的履职情况"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_anybody_else_s()
    {
        Assert.DoesNotContain("代表转递：共", await _deputy.SayAsync("我的履职"), StringComparison.Ordinal);

        var other = new Deputy("代表乙", _seat.Seat, new PlainSeal().HashOf("JN-0043"));
        await _deputy.SayAsync($"绑定码{_deputy.Deputies.Invite(_seat)}，代表证号{Certificate}");
        await ForwardAsync("群众李桂兰托我反映：静宁县界石铺镇卫生院夜里没人值班，她愿意写名字");
        using var second = new Conversation(library.Knowledge, _deputy.Cases, user: "second");
        await second.SayAsync($"绑定码{second.Deputies.Invite(other)}，代表证号JN-0043");

        Assert.Contains("代表转递：共0件", await second.SayAsync("我的履职"), StringComparison.Ordinal);
    }

    private async Task ForwardAsync(string words)
    {
        await _deputy.SayAsync(words);
        await _deputy.SayAsync("确认");
    }

    private void Answer(Case found)
    {
        var clock = _deputy.Cases.Clock;
        Assert.Null(found.Accept(Actor.Reviewer("审"), "卫生", clock));
        Assert.Null(found.Assign(Actor.Dispatcher("分"), new AssignTo("县卫健局"), clock));
        Assert.Null(found.TakeUp(Actor.Unit("县卫健局"), clock));
        Assert.Null(found.Reply(Actor.Reviewer("审"), new ReplyWords("已经安排夜间值班。", "m1") { Outcome = new(ResultCode.Solved, "已经安排夜间值班。") }, clock));
    }
}
