using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class ChangedMindTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    [Fact]
    public async Task What_corrects_the_matter_is_no_place()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("村口的桥护栏断了");
        Assert.Contains("在哪里", await _citizen.SayAsync("不对，是村东头的水渠塌了"));
        Assert.Contains("水渠", await _citizen.SayAsync("静宁县威戎镇"));
        await _citizen.SayAsync("确认");

        Assert.Contains("静宁县威戎镇", Filed.Area);
        Assert.Contains("水渠塌了", Filed.Text);
    }

    [Fact]
    public async Task Who_wants_a_name_given_after_all_is_no_longer_anonymous()
    {
        await _citizen.SayAsync("建议静宁县威戎镇的水渠修一修");
        await _citizen.SayAsync("匿名");
        var card = await _citizen.SayAsync("还是留我名字吧，我叫张桂兰，电话13900000012");
        Assert.Contains("张桂兰", card);
        await _citizen.SayAsync("确认");

        Assert.Equal(DisplayMode.Hidden, Filed.Display);
        Assert.NotNull(Filed.Name);
        Assert.DoesNotContain("名字", Filed.Text);
    }

    [Theory]
    [InlineData("为啥要留名字？")]
    [InlineData("还是不留名字了")]
    public async Task Who_only_speaks_of_names_stays_anonymous(string said)
    {
        await _citizen.SayAsync("建议静宁县威戎镇的水渠修一修，匿名");
        await _citizen.SayAsync(said);
        await _citizen.SayAsync("确认");

        Assert.Equal(DisplayMode.Anonymous, Filed.Display);
    }

    [Theory]
    [InlineData("这个几天能办好")]
    [InlineData("多少天给我回话")]
    [InlineData("那要是不管咋办")]
    public async Task A_question_without_its_mark_is_not_written_into_the_matter(string asked)
    {
        await _citizen.SayAsync("华亭市东华镇垃圾站臭气熏天，希望尽快清理");
        Assert.Contains("还没有提交", await _citizen.SayAsync(asked));
        await _citizen.SayAsync("确认");

        Assert.DoesNotContain(asked, Filed.Text);
        Assert.NotEqual(Lane.Inquiry, Filed.Lane);
    }

    [Theory]
    [InlineData("都好几天了没人管")]
    [InlineData("等了多少天都没人来")]
    public async Task What_tells_more_of_the_matter_is_added(string said)
    {
        await _citizen.SayAsync("华亭市东华镇垃圾站臭气熏天，希望尽快清理");
        await _citizen.SayAsync(said);
        await _citizen.SayAsync("确认");

        Assert.Contains(said, Filed.Text);
    }

    [Fact]
    public async Task Who_fears_that_somebody_hears_of_it_is_told_the_ways()
    {
        await _citizen.SayAsync("建议静宁县威戎镇的水渠修一修");

        Assert.Contains("匿名：", await _citizen.SayAsync("会不会叫村支书知道是我说的？"));
    }

    [Theory]
    [InlineData("建议给山阴县马营乡装监控")]
    [InlineData("建议应县多装路灯")]
    [InlineData("要反映山阴县马营乡路太烂")]
    public async Task A_matter_told_in_a_few_words_need_not_be_told_again(string matter)
    {
        Assert.Contains("请核对", await _citizen.SayAsync(matter));
        await _citizen.SayAsync("确认");

        Assert.Contains(matter[^4..], Filed.Text);
    }

    [Fact]
    public async Task A_yes_before_anything_is_told_is_no_part_of_the_matter()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("确认");
        await _citizen.SayAsync("右玉县右卫镇希望多装一些路牌");
        await _citizen.SayAsync("确认");

        Assert.DoesNotContain("确认", Filed.Text);
    }

    [Theory]
    [InlineData("我要提个建议可以吗")]
    [InlineData("我想反映一个问题")]
    [InlineData("我要投诉你们单位")]
    public async Task A_wish_alone_is_asked_what_it_is_about(string wish) => Assert.Contains("请说说是什么事", await _citizen.SayAsync(wish));

    [Theory]
    [InlineData("应县金城镇路灯坏了")]
    [InlineData("灵台县中台镇的路灯坏了好久")]
    public async Task What_asks_nothing_is_no_inquiry(string matter)
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync(matter);
        await _citizen.SayAsync("确认");

        Assert.NotEqual(Lane.Inquiry, Filed.Lane);
    }

    public void Dispose() => _citizen.Dispose();
}
