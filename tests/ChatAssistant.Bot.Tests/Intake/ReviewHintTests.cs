using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class ReviewHintTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Lamp = "崆峒区东关街道邮局门口的路灯坏了半个月没人修，建议修好";
    private const string LampAgain = "崆峒区东关街道邮局门口那盏路灯还是不亮，建议尽快修好";

    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Whoever_registered_it_before_can_add_to_it()
    {
        await FileAsync(Lamp);
        var first = _citizen.Cases.Cases[0];
        var card = await _citizen.SayAsync(LampAgain);
        Assert.Contains($"您已经登记过类似的：编号{first.Number}（已提交", card);
        await _citizen.SayAsync($"补充到{first.Number}");

        Assert.Equal("supplement", _citizen.Facts.Intent);
        Assert.Contains("不亮", Assert.Single(first.Supplements).Words.Masked);
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task The_hint_keeps_nobody_from_registering()
    {
        await FileAsync(Lamp);
        await FileAsync(LampAgain);

        Assert.Equal(2, _citizen.Cases.Cases.Count);
    }

    [Fact]
    public async Task Another_matter_gets_no_hint()
    {
        await FileAsync(Lamp);

        Assert.DoesNotContain("类似", await _citizen.SayAsync("崆峒区南关小学门口没有斑马线，孩子过马路危险，建议画上"));
    }

    [Fact]
    public async Task Nobody_learns_of_anothers_case_that_is_not_public()
    {
        await FileAsync(Lamp);
        using var other = new Conversation(library.Knowledge, _citizen.Cases, "user2");

        Assert.DoesNotContain("类似", await other.SayAsync(LampAgain));
        await other.SayAsync($"附议{_citizen.Cases.Cases[0].Number}");
        Assert.Empty(_citizen.Cases.Cases[0].Supporters);
    }

    [Fact]
    public async Task A_public_case_can_be_joined()
    {
        await FileAsync(Lamp);
        using var other = new Conversation(library.Knowledge, _citizen.Cases, "user2");
        other.Published.Numbers.Add(_citizen.Cases.Cases[0].Number);

        Assert.Contains("有人登记过类似的", await other.SayAsync(LampAgain));
        Assert.Contains("已附议", await other.SayAsync($"附议{_citizen.Cases.Cases[0].Number}"));
        Assert.Equal("user2", Assert.Single(_citizen.Cases.Cases[0].Supporters).UserId);
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Two_matters_are_registered_one_after_the_other()
    {
        Assert.Contains("2件事", await _citizen.SayAsync("崆峒区东关街道的公交车半个小时才来一趟，希望增加班次。另外，社区卫生院夜里没有医生值班，看病很不方便，希望安排人。"));
        var card = await _citizen.SayAsync("分开登记");
        Assert.DoesNotContain("卫生院", card);
        card = await _citizen.SayAsync("确认");
        Assert.Contains("卫生院", card);
        await _citizen.SayAsync("确认");

        Assert.Equal(2, _citizen.Cases.Cases.Count);
        Assert.DoesNotContain("卫生院", _citizen.Cases.Cases[0].Text);
        Assert.DoesNotContain("公交", _citizen.Cases.Cases[1].Text);
    }

    [Fact]
    public async Task Two_matters_are_registered_as_one_when_that_is_confirmed()
    {
        await FileAsync("崆峒区东关街道的公交车半个小时才来一趟，希望增加班次。另外，社区卫生院夜里没有医生值班，看病很不方便，希望安排人。");

        Assert.Contains("卫生院", Assert.Single(_citizen.Cases.Cases).Text);
    }

    [Theory]
    [InlineData("崆峒区东关街道邮局门口的路灯坏了。另外，旁边的路灯也坏了，希望都修好。")]
    [InlineData("庄浪县韩店镇街上的路烂了。另外一到下雨天，学生娃上学要蹚泥水，希望铺一下")]
    [InlineData("静宁县威戎镇卫生院夜里没有医生。还有一个情况，去县医院的班车也停了，老人看病太难，希望安排医生值班")]
    [InlineData("应县金城镇东街学校门口太堵，提两点建议：一是画上停车线，二是放学时派交警疏导")]
    [InlineData("右玉县新城镇的河道里全是垃圾。此外，臭味飘进学校，娃娃们上课捂着鼻子，请尽快清理")]
    public async Task One_matter_told_in_several_sentences_stays_one(string told)
    {
        Assert.DoesNotContain("分开登记", await _citizen.SayAsync(told));
    }

    [Theory]
    [InlineData("我说两件事。一是泾川县高平镇街上的垃圾没人收，请派车清运；二是我们村小学没有校车，娃娃走十里路上学，请安排一辆")]
    [InlineData("反映两个问题：1、崆峒区柳湖镇的路灯坏了没人修；2、崆峒区柳湖镇的路面坑太多，骑车危险")]
    [InlineData("怀仁市海北头乡的水渠堵了，希望清一清。另外，应县南河种镇的水渠也堵了，同样盼着清一清")]
    [InlineData("崇信县锦屏镇的公交车太少，希望加班次。另外，镇卫生院没有儿科大夫，希望派一个来")]
    public async Task Matters_that_are_counted_or_stand_apart_can_be_registered_one_by_one(string told)
    {
        Assert.Contains("2件事", await _citizen.SayAsync(told));
        Assert.DoesNotContain("二是", await _citizen.SayAsync("分开登记"));
        await _citizen.SayAsync("确认");
        await _citizen.SayAsync("确认");

        Assert.Equal(2, _citizen.Cases.Cases.Count);
    }

    public void Dispose() => _citizen.Dispose();

    private async Task FileAsync(string matter)
    {
        await _citizen.SayAsync(matter);
        await _citizen.SayAsync("确认");
    }
}
