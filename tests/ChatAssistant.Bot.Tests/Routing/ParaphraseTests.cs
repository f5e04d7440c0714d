using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Bot.Tests.Routing;

/// <summary>The same wish in the words of different people.</summary>
public sealed class ParaphraseTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Matter = "应县杏寨乡的桥头没有护栏，建议装上";

    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("我说个事")]
    [InlineData("有个事想跟你们说说")]
    [InlineData("我有件事要反映")]
    [InlineData("想跟领导反映个情况")]
    [InlineData("俺来提点意见")]
    [InlineData("我要投诉")]
    [InlineData("想说说我们村的路")]
    [InlineData("我想提个建议行吗")]
    [InlineData("I want to make a suggestion")]
    [InlineData("I'd like to file a complaint")]
    public async Task Wanting_to_bring_something_forward(string said) => await IsAsync("suggest", said);

    [Theory]
    [InlineData("说说传染病防治法第三十九条")]
    [InlineData("我有个问题想问")]
    [InlineData("加班费不给怎么办")]
    [InlineData("补充医疗保险是什么")]
    [InlineData("加油站能不能卖散装汽油")]
    [InlineData("添加剂超标违法吗")]
    [InlineData("How can I file a complaint?")]
    [InlineData("What does the law say about wild animals?")]
    public async Task Asking(string said)
    {
        await _citizen.SayAsync(said);

        Assert.Contains(_citizen.Facts.Intent, (string[])["ask", "help"]);
    }

    [Theory]
    [InlineData("确认")]
    [InlineData("好，把刚才那个交了吧")]
    [InlineData("嗯嗯，没毛病")]
    [InlineData("好好好，报上去吧")]
    [InlineData("中，就这么交")]
    [InlineData("对对对，提交")]
    [InlineData("行行行")]
    [InlineData("没意见，交上去")]
    [InlineData("可以了，给我报上去")]
    [InlineData("那就这样吧，递上去")]
    [InlineData("都对，确定")]
    [InlineData("OK")]
    [InlineData("就这些，别的没了，交吧")]
    [InlineData("yes, submit")]
    [InlineData("確認提交")]
    public async Task Saying_yes_to_what_is_to_be_filed(string said)
    {
        await _citizen.SayAsync(Matter);
        await IsAsync("confirm", said);

        Assert.Single(_citizen.Cases.Cases);
    }

    [Theory]
    [InlineData("先别提交")]
    [InlineData("不对，还要改")]
    [InlineData("等一下再交")]
    [InlineData("能不能不提交")]
    public async Task Not_saying_yes(string said)
    {
        await _citizen.SayAsync(Matter);
        await _citizen.SayAsync(said);

        Assert.Empty(_citizen.Cases.Cases);
    }

    [Theory]
    [InlineData("取消")]
    [InlineData("算了，不提了")]
    [InlineData("不说了不说了")]
    [InlineData("我不想提了")]
    [InlineData("先不报了")]
    [InlineData("还是算了吧")]
    [InlineData("不弄了")]
    [InlineData("never mind")]
    [InlineData("Please cancel it")]
    public async Task Giving_it_up(string said)
    {
        await _citizen.SayAsync(Matter);
        await IsAsync("cancel", said);
        await _citizen.SayAsync("确认");

        Assert.Empty(_citizen.Cases.Cases);
    }

    [Theory]
    [InlineData("匿名")]
    [InlineData("别写我名字")]
    [InlineData("我不想留名")]
    [InlineData("名字就不写了")]
    [InlineData("不要让人知道是我")]
    [InlineData("keep me anonymous please")]
    public async Task Staying_without_a_name(string said)
    {
        await _citizen.SayAsync(Matter);
        await _citizen.SayAsync(said);
        await _citizen.SayAsync("确认");

        Assert.Equal(DisplayMode.Anonymous, Assert.Single(_citizen.Cases.Cases).Display);
    }

    [Theory]
    [InlineData("不匿名了，写我名字，我叫高万山")]
    [InlineData("不要匿名，可以公开，我叫高万山")]
    [InlineData("取消匿名，我叫高万山")]
    public async Task Giving_the_name_after_all(string said)
    {
        await _citizen.SayAsync($"{Matter}，匿名");
        await _citizen.SayAsync(said);
        await _citizen.SayAsync("确认");

        var filed = Assert.Single(_citizen.Cases.Cases);
        Assert.NotEqual(DisplayMode.Anonymous, filed.Display);
        Assert.NotNull(filed.Name);
    }

    [Theory]
    [InlineData("查进度")]
    [InlineData("那个办到啥程度了")]
    [InlineData("我那事有信儿没")]
    [InlineData("上次反映的咋样了")]
    [InlineData("刚才报的处理得怎么样了")]
    [InlineData("护栏的事弄到哪一步了")]
    [InlineData("有回音了吗")]
    [InlineData("啥时候给我答复")]
    [InlineData("What is the status of my case?")]
    public async Task Looking_how_it_stands(string said)
    {
        await FileAsync();
        await IsAsync("status", said);
    }

    [Theory]
    [InlineData("撤回刚才那件")]
    [InlineData("我前天报的那个，不用弄了")]
    [InlineData("还是撤了吧")]
    [InlineData("刚才提的不用办了，已经修好了")]
    [InlineData("那条建议我想收回")]
    [InlineData("把护栏那个撤掉")]
    [InlineData("please withdraw my case")]
    public async Task Taking_it_back(string said)
    {
        await FileAsync();
        await IsAsync("withdraw", said);
        await _citizen.SayAsync("对，撤");

        Assert.Equal(CaseState.Withdrawn, Assert.Single(_citizen.Cases.Cases).State);
    }

    [Theory]
    [InlineData("补充一句：桥下水深三米")]
    [InlineData("再加一句，桥下水深三米")]
    [InlineData("还要补充：桥下水深三米")]
    [InlineData("忘了说，桥下水深三米")]
    [InlineData("给那件再添一条，桥下水深三米")]
    [InlineData("追加说明：桥下水深三米")]
    public async Task Adding_to_it(string said)
    {
        await FileAsync();
        await IsAsync("supplement", said);

        Assert.Contains("三米", Assert.Single(Assert.Single(_citizen.Cases.Cases).Supplements).Words.Masked);
    }

    [Theory]
    [InlineData("给我转人工")]
    [InlineData("有没有活人能跟我说话")]
    [InlineData("我要找你们工作人员说")]
    [InlineData("叫个真人来")]
    [InlineData("Can I talk to a real person")]
    public async Task Wanting_a_person(string said) => await IsAsync("handoff", said);

    [Theory]
    [InlineData("没帮助")]
    [InlineData("答非所问")]
    [InlineData("啥破玩意，一句都没说到点子上")]
    [InlineData("说了半天没一句有用的")]
    [InlineData("你这回答不管用")]
    public async Task Not_being_helped(string said) => await IsAsync("feedback", said);

    [Theory]
    [InlineData("满意")]
    [InlineData("很满意，修得挺快的")]
    [InlineData("办得不错，满意")]
    [InlineData("还是不满意，护栏没装")]
    [InlineData("给个差评")]
    [InlineData("问题没解决，请重新办")]
    [InlineData("I am not satisfied, nothing was done")]
    public async Task Rating_what_was_answered(string said)
    {
        await FileAsync();
        Assert.Single(_citizen.Cases.Cases).Answer(new ReplyWords("护栏已装好。", "message-1", new(ResultCode.Solved)), "工作人员", _citizen.Cases.Clock);

        await IsAsync("rate", said);
    }

    [Theory]
    [InlineData("村民对征地补偿不满意怎么办")]
    [InlineData("对行政处罚不满意可以申诉吗")]
    public async Task Not_rating(string said)
    {
        await _citizen.SayAsync(said);

        Assert.NotEqual("rate", _citizen.Facts.Intent);
    }

    public void Dispose() => _citizen.Dispose();

    private async Task FileAsync()
    {
        await _citizen.SayAsync(Matter);
        await _citizen.SayAsync("确认");
    }

    private async Task IsAsync(string intent, string said)
    {
        await _citizen.SayAsync(said);

        Assert.Equal(intent, _citizen.Facts.Intent);
    }
}
