using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.FollowUps;

/// <summary>What leans on the question before it, and what stands by itself however close it follows.</summary>
public sealed class LeaningTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>
{
    [Theory]
    [InlineData("哄抬物价犯法不", "那罚多少钱")]
    [InlineData("哄抬物价犯法不", "要坐牢吗？")]
    [InlineData("哄抬物价犯法不", "那谁来管")]
    [InlineData("哄抬物价犯法不", "哪个部门管")]
    [InlineData("在网上造谣会怎么处理", "最多罚多少")]
    [InlineData("在网上造谣会怎么处理", "会判刑吗")]
    [InlineData("在网上造谣会怎么处理", "要是单位干的呢")]
    [InlineData("在网上造谣会怎么处理", "那公司罚多少")]
    [InlineData("在网上造谣会怎么处理", "为什么")]
    [InlineData("在网上造谣会怎么处理", "还有别的规定吗")]
    [InlineData("平凉的通知要求加强哪些方面的监督？", "有期限吗")]
    [InlineData("突发事件预警分几种颜色", "谁来发布")]
    [InlineData("医院发现传染病多久要上报", "报给谁")]
    [InlineData("医院发现传染病多久要上报", "瞒着不报呢")]
    [InlineData("医院发现传染病多久要上报", "那超时了咋办")]
    [InlineData("医院发现传染病多久要上报", "这种情况谁负责")]
    [InlineData("医院发现传染病多久要上报", "上面说的是哪个部门")]
    [InlineData("传染病防治法第三十九条说了什么", "第二款呢")]
    [InlineData("传染病防治法第三十九条说了什么", "那第四十条呢")]
    [InlineData("传染病防治法第三十九条说了什么", "四十一条咋写的")]
    [InlineData("传染病防治法第三十九条说了什么", "下一条")]
    [InlineData("传染病防治法第三十九条说了什么", "前一条讲的啥")]
    [InlineData("传染病防治法第三十九条说了什么", "再往下念")]
    [InlineData("传染病防治法第三十九条说了什么", "原文呢")]
    [InlineData("传染病防治法第三十九条说了什么", "以前是咋规定的")]
    [InlineData("传染病防治法第三十九条说了什么", "2020年2月那会儿呢")]
    [InlineData("传染病防治法第三十九条说了什么", "这部法什么时候开始施行的")]
    [InlineData("吃野生动物怎么罚", "以前罚多少")]
    [InlineData("吃野生动物怎么罚", "旧法呢")]
    [InlineData("吃野生动物怎么罚", "二〇二〇年的时候呢")]
    [InlineData("吃野生动物怎么罚", "那饭店呢")]
    [InlineData("吃野生动物怎么罚", "哦，那谁来查")]
    [InlineData("平凉的通知对代表提了什么要求", "朔州呢")]
    [InlineData("平凉的通知对代表提了什么要求", "那朔州那边怎么说")]
    [InlineData("平凉的通知对代表提了什么要求", "第四部分呢")]
    [InlineData("平凉的通知对代表提了什么要求", "它是哪天发的")]
    [InlineData("平凉的通知要求加强哪些方面的监督？", "朔州的决议也一样吗")]
    [InlineData("平凉的通知要求加强哪些方面的监督？", "还有呢")]
    public async Task A_question_that_says_too_little_leans_on_the_one_before(string first, string second)
    {
        using var citizen = new Conversation(library.Knowledge);
        await citizen.SayAsync(first);
        Assert.Equal("answered", citizen.Facts.Status);

        await citizen.SayAsync(second);

        Assert.Equal(("follow_up", "answered"), (citizen.Facts.Intent, citizen.Facts.Status));
        Assert.NotNull(citizen.Facts.Rewritten);
    }

    [Theory]
    [InlineData("哄抬物价犯法不", "野狗归谁管")]
    [InlineData("哄抬物价犯法不", "那野生动物能不能养")]
    [InlineData("哄抬物价犯法不", "医院发现传染病多久要上报？")]
    [InlineData("哄抬物价犯法不", "传染病分几类呢")]
    [InlineData("哄抬物价犯法不", "隔离期间工资照发吗")]
    [InlineData("哄抬物价犯法不", "隐瞒行程要负什么责任")]
    [InlineData("哄抬物价犯法不", "不戴口罩罚多少钱")]
    [InlineData("哄抬物价犯法不", "平凉的通知要求加强哪些方面的监督？")]
    [InlineData("哄抬物价犯法不", "监督法第四十条说了什么")]
    [InlineData("在网上造谣会怎么处理", "狗咬了人谁赔")]
    [InlineData("在网上造谣会怎么处理", "那么隔离的人由谁提供生活保障")]
    [InlineData("在网上造谣会怎么处理", "突发事件分几级")]
    [InlineData("在网上造谣会怎么处理", "养狗必须打疫苗吗")]
    [InlineData("在网上造谣会怎么处理", "政府能征用我家的房子吗")]
    [InlineData("传染病防治法第三十九条说了什么", "民法典第四十条呢")]
    [InlineData("传染病防治法第三十九条说了什么", "动物防疫法第三十条讲什么")]
    [InlineData("传染病防治法第三十九条说了什么", "2020年的时候野味能不能卖")]
    [InlineData("传染病防治法第三十九条说了什么", "什么是突发公共卫生事件")]
    [InlineData("吃野生动物怎么罚", "以前疫情谁来公布")]
    [InlineData("吃野生动物怎么罚", "现在学校发现病例要报给谁")]
    [InlineData("吃野生动物怎么罚", "这个月平凉的天气怎么样")]
    [InlineData("平凉的通知对代表提了什么要求", "朔州的决议对复工复产怎么说？")]
    [InlineData("平凉的通知对代表提了什么要求", "没问题，就这样交吧")]
    [InlineData("平凉的通知对代表提了什么要求", "大同呢")]
    [InlineData("平凉的通知对代表提了什么要求", "人大代表是怎么选出来的")]
    public async Task A_question_that_stands_by_itself_is_not_completed(string first, string second)
    {
        using var citizen = new Conversation(library.Knowledge);
        await citizen.SayAsync(first);
        Assert.Equal("answered", citizen.Facts.Status);

        await citizen.SayAsync(second);

        Assert.Equal("ask", citizen.Facts.Intent);
        Assert.Null(citizen.Facts.Rewritten);
    }
}
