using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.Tests.MyData;

public sealed class MyDataTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private static readonly Person Speaker = new("test", "user1");

    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    private PrivacyRequest Request => Assert.Single(_citizen.Privacy.Requests);

    [Theory]
    [InlineData("撤回同意")]
    [InlineData("我要撤回授权")]
    [InlineData("不想让你们存我的信息")]
    public async Task Who_takes_consent_back_is_told_what_can_be_deleted(string said) => Assert.Contains("现在可以删除的", await _citizen.SayAsync(said));

    [Theory]
    [InlineData("我的信息")]
    [InlineData("你们存了我什么")]
    [InlineData("看看我的资料")]
    [InlineData("你们这里保存着我的哪些信息？")]
    public async Task Whoever_asks_sees_what_is_kept_of_them(string asked)
    {
        await FileAsync();
        var told = await _citizen.SayAsync(asked);

        Assert.Equal(("help", "done"), (_citizen.Facts.Intent, _citizen.Facts.Status));
        Assert.Contains(Filed.Number.ToString(), told);
        Assert.Contains("139****5678", told);
        Assert.DoesNotContain("13912345678", told);
        Assert.Equal((PrivacyRequestKind.View, PrivacyDecision.Granted), (Request.Kind, Request.Decision));
    }

    [Theory]
    [InlineData("泄露我的信息怎么处罚")]
    [InlineData("公安机关能删除我的犯罪记录吗")]
    [InlineData("物业公司把我的电话卖给别人了，希望管管")]
    [InlineData("个人信息保护法规定了哪些权利")]
    public async Task Questions_of_law_and_matters_about_others_are_not_taken_for_it(string said)
    {
        await _citizen.SayAsync(said);

        Assert.Empty(_citizen.Privacy.Requests);
        Assert.NotEqual("help", _citizen.Facts.Intent);
    }

    [Fact]
    public async Task Nobody_sees_what_is_kept_of_another()
    {
        await FileAsync();
        using var other = new Conversation(library.Knowledge, _citizen.Cases, "user2");

        Assert.DoesNotContain(Filed.Number.ToString(), await other.SayAsync("我是李金花，看看我的信息"));
        Assert.DoesNotContain(Filed.Number.ToString(), await other.SayAsync("我的信息"));
    }

    [Fact]
    public async Task A_group_is_not_told()
    {
        await FileAsync();
        var asked = new Microsoft.Bot.Schema.Activity
        {
            Type = "message",
            Text = "我的信息",
            ChannelId = "test",
            From = new("user1"),
            Recipient = new("bot"),
            Conversation = new(isGroup: true, id: "group1"),
        };

        Assert.DoesNotContain(Filed.Number.ToString(), await _citizen.TurnAsync(asked));
        Assert.Empty(_citizen.Privacy.Requests);
    }

    [Fact]
    public async Task The_copy_holds_their_own_words()
    {
        await FileAsync();
        _citizen.Records.Said[Speaker] = [new(_citizen.Clock.Now, IsTheirs: true, "路灯什么时候修")];
        _citizen.Records.Turns.Add(new(_citizen.Clock.Now, "第二款呢", "follow_up", "传染病防治法第四十五条第二款", ["传染病防治法@2025-09-01#45"]));
        _citizen.Records.Drafts.Add(_citizen.Clock.Now);
        await _citizen.SayAsync("导出我的信息");
        var copy = await _citizen.WithAsync<Copies, string>(copies => copies.WriteAsync(Assert.Single(_citizen.Links.Given).For, TestContext.Current.CancellationToken));

        Assert.Equal(new Download(DownloadKind.MyData, Speaker), _citizen.Links.Given[0]);
        Assert.Contains("/download/1", _citizen.Reply.Text);
        Assert.Contains("13912345678", copy);
        Assert.Contains("您：路灯什么时候修", copy);
        Assert.Contains("第二款呢　follow_up　补全为：传染病防治法第四十五条第二款　引用：传染病防治法@2025-09-01#45", copy);
        Assert.Contains("没有提交的事（1件）", copy);
        Assert.Equal(PrivacyRequestKind.Copy, Request.Kind);
    }

    [Fact]
    public async Task A_wrong_number_is_put_right_in_one_breath()
    {
        await FileAsync();
        Assert.Contains("已更正联系方式", await _citizen.SayAsync("更正我的电话，改成13800001111"));

        Assert.Contains("138****1111", await _citizen.SayAsync("我的信息"));
        Assert.Equal("contact_corrected", Filed.Events[^1].Action);
    }

    [Fact]
    public async Task A_wrong_name_is_asked_for()
    {
        await FileAsync();
        Assert.Contains("正确的姓名", await _citizen.SayAsync("我的名字写错了"));
        await _citizen.SayAsync("李金华");

        Assert.Equal("李金华", Opened(Filed.Name!));
        Assert.Equal(PrivacyDecision.Granted, Request.Decision);
    }

    [Fact]
    public async Task Nothing_to_put_right_is_a_refusal_with_its_reason()
    {
        await _citizen.SayAsync("更正我的电话 13800001111");

        Assert.Equal(PrivacyDecision.Refused, Request.Decision);
        Assert.Contains("没有可以更正的登记", Request.Reason);
    }

    [Fact]
    public async Task What_is_in_hand_stays_and_what_is_over_is_forgotten()
    {
        await FileAsync();
        await FileAsync("庄浪县水洛镇北关小学门口没有斑马线，孩子过马路危险，我叫李金花，电话13912345678");
        var (inHand, over) = (_citizen.Cases.Cases[0], _citizen.Cases.Cases[1]);
        over.Withdraw(Actor.Citizen, null, _citizen.Cases.Clock);
        _citizen.Records.Said[Speaker] = [new(_citizen.Clock.Now, IsTheirs: true, "你好")];

        var plan = await _citizen.SayAsync("删除我的信息");
        Assert.Equal("clarify", _citizen.Facts.Status);
        Assert.Contains(inHand.Number.ToString(), plan);
        Assert.Null(Request.Decision);
        var told = await _citizen.SayAsync("确认");

        Assert.Contains("2026年3月2日", told);
        Assert.Contains("第四十七条", told);
        Assert.Equal((null, null, null), (over.Original, over.Name, over.Contact));
        Assert.NotNull(inHand.Contact);
        Assert.Empty(_citizen.Records.Said);
        Assert.Equal(PrivacyDecision.PartlyGranted, Request.Decision);
        Assert.Contains(inHand.Number.ToString(), Request.Reason);
    }

    [Fact]
    public async Task What_kept_them_from_filing_is_theirs_and_goes_when_it_is_over()
    {
        await FileAsync();
        Filed.Withdraw(Actor.Citizen, null, _citizen.Cases.Clock);
        var (over, holds) = (Block(days: 3), Block(days: 30));
        Assert.Null(over.Dispute("不是我发的", _citizen.Cases.Clock));
        Assert.Null(over.Lift("li", "弄错了人", _citizen.Cases.Clock));

        Assert.Contains("限制登记的记录：2条", await _citizen.SayAsync("我的信息"));
        var copy = await _citizen.WithAsync<Copies, string>(copies => copies.WriteAsync(Speaker, TestContext.Current.CancellationToken));
        Assert.Contains("反复大量提交相同内容", copy);
        Assert.Contains("异议：不是我发的", copy);
        Assert.DoesNotContain("一天发了五遍", copy);
        Assert.Contains("限制登记记录1条", await _citizen.SayAsync("删除我的信息"));
        var told = await _citizen.SayAsync("确认");

        Assert.Contains("限制登记记录1条也已删除", told);
        Assert.Contains("还在执行", told);
        Assert.Equal([holds], _citizen.Blocks.Blocks);
        Assert.Equal(PrivacyDecision.PartlyGranted, Assert.Single(_citizen.Privacy.Requests, each => each.Kind is PrivacyRequestKind.Delete).Decision);
    }

    [Theory]
    [InlineData("不删了")]
    [InlineData("取消")]
    public async Task Whoever_thinks_better_of_it_keeps_all(string said)
    {
        await FileAsync();
        _citizen.Records.Said[Speaker] = [new(_citizen.Clock.Now, IsTheirs: true, "你好")];
        await _citizen.SayAsync("把我的信息都删了");
        await _citizen.SayAsync(said);

        Assert.Single(_citizen.Records.Said);
        Assert.Equal(PrivacyDecision.TakenBack, Request.Decision);
    }

    [Fact]
    public async Task A_draft_is_deleted_with_the_rest()
    {
        await _citizen.SayAsync("庄浪县水洛镇邮局门口的路灯不亮，希望修好");
        await _citizen.SayAsync("删除我的信息");
        await _citizen.SayAsync("确认");
        await _citizen.SayAsync("确认");

        Assert.Empty(_citizen.Cases.Cases);
        Assert.Equal(PrivacyDecision.Granted, Request.Decision);
    }

    [Fact]
    public async Task A_draft_survives_a_look_at_what_is_kept()
    {
        await _citizen.SayAsync("庄浪县水洛镇邮局门口的路灯不亮，希望修好");
        Assert.Contains("没有", await _citizen.SayAsync("我的信息"));
        await _citizen.SayAsync("确认");

        Assert.Contains("路灯", Filed.Text);
    }

    public void Dispose() => _citizen.Dispose();

    private FilingBlock Block(int days)
    {
        var block = FilingBlock.Propose(Filed, new(BlockGround.Repeating, "同样的内容一天发了五遍，提醒后还在发。", days, true), "zhang", _citizen.Cases.Clock);
        Assert.Null(block.Decide("li", isAgreed: true, _citizen.Cases.Clock));
        _citizen.Blocks.Blocks.Add(block);
        return block;
    }

    private static string Opened(CitizenWords words) => words.Original is { } original ? new PlainSeal().Open(ChatAssistant.Cases.Sealing.CaseWords.Contact, original)! : words.Masked;

    private async Task FileAsync(string matter = "庄浪县水洛镇邮局门口的路灯不亮，希望修好，我叫李金花，电话13912345678")
    {
        await _citizen.SayAsync(matter);
        await _citizen.SayAsync("确认");
    }
}
