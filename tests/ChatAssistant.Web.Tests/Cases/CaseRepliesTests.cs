using System.Net;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases;

public sealed class CaseRepliesTests : IAsyncLifetime
{
    private const string Conversation = "directline/c1";

    private TestHost _host = null!;
    private Browser _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_reply_waits_until_the_citizen_opens_the_conversation()
    {
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");
        await _staff.OpenAsync(PageOf(filed));

        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。\r\n请放心。" });

        Assert.Equal(PageOf(filed), _staff.Path);
        Assert.Contains("已经记录", _staff.Find("message"), StringComparison.Ordinal);
        Assert.Equal("已答复", _staff.Find("state"));
        Assert.Equal("等待对方打开对话", _staff.Find("delivery"));
        Assert.Contains("路灯已安排维修。\n请放心。", _staff.Find("reply"), StringComparison.Ordinal);

        await ReadAllAsync();
        await _staff.OpenAsync(PageOf(filed));

        Assert.Equal("已送达", _staff.Find("delivery"));
        Assert.Contains($"{TestHost.Name} 答复", _staff.Find("timeline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_citizen_reads_the_reply_with_its_number_in_the_chat()
    {
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");
        await _staff.OpenAsync(PageOf(filed));
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        var message = ActivityJson.Read(Assert.Single(await SentAsync()))!;
        Assert.Contains(filed.Number.ToString(), message.Text, StringComparison.Ordinal);
        Assert.Contains("路灯已安排维修。", message.Text, StringComparison.Ordinal);
        Assert.Equal(filed.Number.ToString(), ReplyFacts.Of(message.ChannelData)!.CaseNo);
        Assert.Equal(["满意", "基本满意", "不满意", "查进度"], message.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public async Task A_form_sent_twice_replies_once()
    {
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");
        await _staff.OpenAsync(PageOf(filed));
        var (action, fields) = _staff.Fill("reply-form", new() { ["Text"] = "路灯已安排维修。" });

        await _staff.PostAsync(action, fields);
        await _staff.PostAsync(action, fields);

        Assert.Contains("没有重复发送", _staff.Find("message"), StringComparison.Ordinal);
        Assert.Single(_staff.Page.QuerySelectorAll("[data-testid=reply]"));
    }

    [Fact]
    public async Task Of_two_who_reply_at_once_one_is_told_and_nothing_of_theirs_is_sent()
    {
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");

        var outcome = await _host.InScopeAsync<IServiceProvider, ReplyOutcome>(mine =>
        {
            var book = new InterruptedBook(mine.GetRequiredService<IConversationBook>(), () => ReplyAsync(filed, "别人的答复"));
            var turn = new ProactiveTurn(book, mine.GetRequiredService<ITurnTransaction>());
            return ActivatorUtilities.CreateInstance<CaseReplies>(mine, turn).ReplyAsync(filed.Number, Draft("我的答复"), default);
        });

        Assert.Equal(ReplyOutcome.Clash, outcome);
        Assert.Contains("别人的答复", Assert.Single(await SentAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_lead_is_answered_every_member_hears_in_their_own_chat_and_waits_no_longer()
    {
        var lead = await _host.FileAsync("路灯坏了，晚上看不见");
        var member = await _host.FileAsync("东关街道的路灯不亮", conversation: "c2");
        await MergeAsync(member, lead);

        Assert.Equal(ReplyOutcome.Sent, await ReplyAsync(lead, "路灯已经修好。"));
        Assert.Equal(ReplyOutcome.Sent, await ReplyAsync(lead, "补充说明一句。"));

        var told = (await _host.Get<IActivityFeed>().ReadAsync("directline/c2", after: 1, most: 10, TestContext.Current.CancellationToken)).Activities.Select(each => ActivityJson.Read(each)!.Text).ToList();
        Assert.Contains("路灯已经修好。", Assert.Single(told), StringComparison.Ordinal);
        Assert.Contains(member.Number.ToString(), told[0], StringComparison.Ordinal);
        var found = await _host.InScopeAsync<ICaseBook, Case>(async cases => (await cases.FindAsync(member.Number, default))!);
        Assert.Null(found.NextDue());
        Assert.Equal((CaseState.Merged, true), (found.State, found.CanBeRated()));
    }

    [Fact]
    public async Task A_reply_that_is_too_long_keeps_what_was_typed()
    {
        var filed = await _host.FileAsync("路灯坏了，晚上看不见");
        var text = new string('长', Case.LongestReply + 1);
        await _staff.OpenAsync(PageOf(filed));

        await _staff.SubmitAsync("reply-form", new() { ["Text"] = text });

        Assert.Contains("太长", _staff.Find("reply-form"), StringComparison.Ordinal);
        Assert.Equal(text, _staff.Page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_citizen_wrote_is_text_whatever_it_looks_like()
    {
        const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var filed = await _host.FileAsync(Hostile, area: "<b>东关</b>");

        await _staff.OpenAsync("/staff");
        Assert.Empty(_staff.Page.QuerySelectorAll("main script, main img, main b"));
        await _staff.OpenAsync(PageOf(filed));

        Assert.Empty(_staff.Page.QuerySelectorAll("main script, main img, main b"));
        Assert.Equal(Hostile, _staff.Find("matter"));
    }

    [Theory]
    [InlineData("/staff/cases/20200101-0001-1")]
    [InlineData("/staff/cases/nonsense")]
    public async Task A_case_that_does_not_exist_is_not_found(string path)
    {
        await _staff.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, _staff.Status);
    }

    private static string PageOf(Case filed) => $"/staff/cases/{filed.Number}";

    private static ReplyDraft Draft(string text) => new(Guid.CreateVersion7(), text, TestHost.Name);

    private Task<ReplyOutcome> ReplyAsync(Case filed, string text) =>
        _host.InScopeAsync<CaseReplies, ReplyOutcome>(replies => replies.ReplyAsync(filed.Number, Draft(text), default));

    private Task<bool> MergeAsync(Case member, Case lead) => _host.InScopeAsync<IServiceProvider, bool>(async services =>
    {
        var cases = services.GetRequiredService<ICaseBook>();
        var (one, other) = ((await cases.FindAsync(member.Number, default))!, (await cases.FindAsync(lead.Number, default))!);
        Assert.Null(one.MergeInto(other, Actor.Reviewer("审核员"), "同一盏灯", services.GetRequiredService<DeadlineClock>()));
        await services.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
        return true;
    });

    private async Task<IReadOnlyList<string>> SentAsync() =>
        (await _host.Get<IActivityFeed>().ReadAsync(Conversation, after: 1, most: 10, default)).Activities;

    private async Task ReadAllAsync()
    {
        var feed = _host.Get<IActivityFeed>();
        await feed.MarkReadAsync(Conversation, await feed.NewestAsync(Conversation, default), default);
    }
}
