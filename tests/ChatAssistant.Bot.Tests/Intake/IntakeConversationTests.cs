using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class IntakeConversationTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    [Fact]
    public async Task All_in_one_breath()
    {
        var card = await _citizen.SayAsync("我是泾川县城关镇的何玉莲，电话13900001234，希望在镇中心小学门口装减速带，放学时候车开得太快");
        Assert.Equal("suggest", _citizen.Facts.Intent);
        Assert.Contains("请核对", card);
        Assert.Contains("何玉莲", card);

        await _citizen.SayAsync("行，就这样交上去吧");

        Assert.Equal("confirm", _citizen.Facts.Intent);
        Assert.Contains("减速带", Filed.Text);
        Assert.DoesNotContain("13900001234", Filed.Text);
        Assert.Contains("泾川县", Filed.Area);
        Assert.Equal(DisplayMode.Hidden, Filed.Display);
        Assert.NotNull(Filed.Contact?.Original);
    }

    [Fact]
    public async Task In_pieces_over_several_messages()
    {
        await _citizen.SayAsync("有件事想反映一下");
        await _citizen.SayAsync("我们楼道的灯坏了两个月，老人上下楼摔过");
        Assert.Contains("请核对", await _citizen.SayAsync("怀仁市云中街道"));

        var card = await _citizen.SayAsync("物业说没钱换");
        Assert.Contains("两个月", card);
        Assert.Contains("没钱换", card);
        await _citizen.SayAsync("确认");

        Assert.Contains("没钱换", Filed.Text);
    }

    [Fact]
    public async Task More_than_can_be_filed_is_declined_when_it_is_said_and_not_at_the_end()
    {
        await _citizen.SayAsync("提建议");
        Assert.Contains("太长", await _citizen.SayAsync(string.Concat(Enumerable.Repeat("二中门口的路灯坏了，", 300))));

        await _citizen.SayAsync("我们楼道的灯坏了两个月，老人上下楼摔过");
        await _citizen.SayAsync("怀仁市云中街道");
        Assert.Contains("太长", await _citizen.SayAsync(string.Concat(Enumerable.Repeat("物业说没钱换灯，", 249))));
        await _citizen.SayAsync("确认");

        Assert.DoesNotContain("没钱换灯", Filed.Text);
    }

    [Fact]
    public async Task A_matter_that_begins_too_long_is_asked_for_again()
    {
        Assert.Contains("太长", await _citizen.SayAsync($"我要提建议：{string.Concat(Enumerable.Repeat("二中门口的路灯坏了，希望修好，", 300))}"));
        Assert.Empty(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Anonymous_when_they_say_so()
    {
        await _citizen.SayAsync("我要反映庄浪县水洛镇一家药店卖过期药，别写我名字");
        await _citizen.SayAsync("提交");

        Assert.Equal((DisplayMode.Anonymous, null), (Filed.Display, Filed.Name));
    }

    [Fact]
    public async Task Whoever_fears_to_be_known_is_told_the_ways()
    {
        await _citizen.SayAsync("我想反映崇信县我们村的低保名额给了村干部亲戚");
        var told = await _citizen.SayAsync("一定要留电话吗，我怕打击报复");

        Assert.Contains("匿名", told);
        Assert.Equal("suggest", _citizen.Facts.Intent);
        Assert.Empty(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task The_place_is_put_right_everywhere()
    {
        await _citizen.SayAsync("山阴县北周庄的自来水一天只来两个钟头，希望解决");
        var card = await _citizen.SayAsync("说错了，不是山阴县，是应县北周庄");

        Assert.Contains("应县", card);
        Assert.DoesNotContain("山阴县", card);
        await _citizen.SayAsync("这下对了，提交");
        Assert.Contains("应县", Filed.Area);
    }

    [Fact]
    public async Task A_question_in_between_does_not_lose_the_matter()
    {
        await _citizen.SayAsync("建议灵台县中台镇的集市搬个地方，占道占得救护车都过不去");
        var answer = await _citizen.SayAsync("先问一下，平凉的通知要求加强哪些方面的监督？");

        Assert.Equal(("ask", "answered"), (_citizen.Facts.Intent, _citizen.Facts.Status));
        Assert.Contains("还没有提交", answer);
        await _citizen.SayAsync("好，提交吧");
        Assert.Contains("集市", Filed.Text);
    }

    [Fact]
    public async Task A_question_where_a_place_was_asked_for_is_no_place()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("小学门口晚上没有路灯，孩子放学看不见路");
        var answered = await _citizen.SayAsync("怎么联系人大代表");
        Assert.Equal("ask", _citizen.Facts.Intent);
        Assert.Contains("在哪里", answered);

        await _citizen.SayAsync("甘肃省平凉市崆峒区柳湖镇");
        await _citizen.SayAsync("确认");

        Assert.Equal(("平凉市崆峒区柳湖镇", "小学门口晚上没有路灯，孩子放学看不见路"), (Filed.Area, Filed.Text));
    }

    [Fact]
    public async Task Scolding_is_answered_calmly_and_not_written_into_the_matter()
    {
        await _citizen.SayAsync("我要反映静宁县城关镇的路灯坏了两个月没人修");
        await _citizen.SayAsync("你们这是什么破服务，垃圾");
        Assert.Equal("smalltalk", _citizen.Facts.Intent);

        await _citizen.SayAsync("确认");

        Assert.DoesNotContain("垃圾", Filed.Text);
    }

    [Fact]
    public async Task Who_does_not_want_to_go_on_is_let_go()
    {
        await _citizen.SayAsync("我要反映静宁县城关镇的路灯坏了两个月没人修");

        await _citizen.SayAsync("我不想说了");

        Assert.Equal("cancel", _citizen.Facts.Intent);
        await _citizen.SayAsync("确认");
        Assert.Empty(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task The_township_may_come_later_and_be_put_right()
    {
        await _citizen.SayAsync("俺村那个厂子天天往河里排黑水，跟镇上说了三回都没人管，求你们管一管");
        await _citizen.SayAsync("华亭县的");
        Assert.Contains("地点：华亭县神峪乡", await _citizen.SayAsync("神峪乡"));
        Assert.Contains("地点：华亭县策底镇", await _citizen.SayAsync("说错了，不是神峪乡是策底镇"));

        await _citizen.SayAsync("确认");

        Assert.Equal("华亭县策底镇", Filed.Area);
        Assert.DoesNotContain("神峪", Filed.Text);
    }

    [Fact]
    public async Task A_yes_before_the_place_is_told_is_no_place()
    {
        await _citizen.SayAsync("我要反映我们村的低保被停了三个月，老人腿不好出不了门");

        Assert.Contains("在哪里", await _citizen.SayAsync("确认"));
        await _citizen.SayAsync("静宁县威戎镇");
        await _citizen.SayAsync("确认");

        Assert.Equal(("静宁县威戎镇", "我要反映我们村的低保被停了三个月，老人腿不好出不了门"), (Filed.Area, Filed.Text));
    }

    [Fact]
    public async Task The_same_message_again_is_not_taken_twice()
    {
        const string Said = "平鲁区下面高镇的桥断了半边，希望早点修";
        await _citizen.SayAsync(Said);
        await _citizen.SayAsync(Said);
        Assert.Equal("suggest", _citizen.Facts.Intent);
        await _citizen.SayAsync("确认");

        Assert.Single(Filed.Text.Split("断了半边")[1..]);
    }

    [Fact]
    public async Task An_ambulance_comes_before_the_form()
    {
        await _citizen.SayAsync("我想反映工地扬尘的事");
        var reply = await _citizen.SayAsync("先不说了，我妈晕倒了叫不醒");

        Assert.Equal("emergency", _citizen.Facts.Intent);
        Assert.Contains("120", reply);
        Assert.DoesNotContain("登记", reply);
    }

    [Fact]
    public async Task A_refused_question_becomes_an_inquiry()
    {
        await _citizen.SayAsync("平凉市人大2021年的预算一共批了多少亿？");
        Assert.Equal("refused", _citizen.Facts.Status);

        await _citizen.SayAsync("那你给我登记一下，让工作人员告诉我");
        Assert.Equal("suggest", _citizen.Facts.Intent);
        await _citizen.SayAsync("确认");

        Assert.Equal(Lane.Inquiry, Filed.Lane);
        Assert.Contains("预算", Filed.Text);
        Assert.NotNull(Filed.Question);
    }

    [Fact]
    public async Task An_accusation_says_who_will_not_see_it()
    {
        var asked = await _citizen.SayAsync("我要举报村支书把扶贫款装进自己腰包");
        Assert.Contains("12388", asked);
        await _citizen.SayAsync("静宁县威戎镇，去年开春的事，一共三万多");
        await _citizen.SayAsync("确认");

        Assert.Equal(Lane.Accusation, Filed.Lane);
    }

    [Fact]
    public async Task Nobody_files_a_sixth_matter_on_a_day()
    {
        for (var i = 1; i <= 6; i++)
        {
            await _citizen.SayAsync($"建议华亭市东华镇第{i}个公交站装座椅和遮阳棚");
            await _citizen.SayAsync("确认");
        }

        Assert.Equal(5, _citizen.Cases.Cases.Count);
        Assert.Contains("明天", _citizen.Reply.Text);
    }

    public void Dispose() => _citizen.Dispose();
}
