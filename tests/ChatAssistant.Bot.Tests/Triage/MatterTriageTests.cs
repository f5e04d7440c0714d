using System.Diagnostics;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

public sealed class MatterTriageTests
{
    [Theory]
    [InlineData("想举报村主任，应该打什么电话？", MatterKind.Consult)]
    [InlineData("村主任把我们的低保钱领走了", MatterKind.Accusation)]
    [InlineData("房东押金一直不退，我要投诉", MatterKind.Grievance)]
    [InlineData("建议在村口装个路灯", MatterKind.Suggestion)]
    [InlineData("能不能用社保卡坐公交？", MatterKind.Consult)]
    [InlineData("我在成都被公司拖欠工资，你们管管吧", MatterKind.NotOurs)]
    [InlineData("代开发票，量大从优，加微信 fp6688", MatterKind.Spam)]
    [InlineData("", MatterKind.Spam)]
    public void A_message_goes_to_its_lane(string text, MatterKind kind) => Assert.Equal(kind, MatterTriage.Of(text).Kind);

    [Theory]
    [InlineData("不想活了", true)]
    [InlineData("活着真没意思", true)]
    [InlineData("我想从楼上跳下去", true)]
    [InlineData("家里着火了！", false)]
    [InlineData("我爸晕倒了，没有呼吸", false)]
    [InlineData("有人拿刀砍人，快来人", false)]
    [InlineData("想自杀", true)]
    [InlineData("有人落水了", false)]
    [InlineData("我爸没气了", false)]
    [InlineData("喝农药了", false)]
    public void Danger_now_comes_before_everything(string text, bool isCrisis)
    {
        var result = MatterTriage.Of(text);

        Assert.Equal((MatterKind.Emergency, isCrisis), (result.Kind, result.IsCrisis));
    }

    [Theory]
    [InlineData("去年我家着过一次火，保险公司到现在不赔")]
    [InlineData("煤气中毒应该怎么预防？")]
    [InlineData("建议给每个村配灭火器，着火了能自救")]
    [InlineData("放火烧山要判几年？")]
    [InlineData("天天加班，累死了，工资还不发")]
    public void Danger_that_is_past_or_only_spoken_of_is_none(string text) =>
        Assert.NotEqual(MatterKind.Emergency, MatterTriage.Of(text).Kind);

    [Theory]
    [InlineData("华亭县的路灯坏了", "华亭市")]
    [InlineData("我是静宁人，在崆峒区打工，老板不发工资", "崆峒区")]
    [InlineData("从庄浪到平凉的班车停了", "庄浪县")]
    [InlineData("灵台路的井盖没了", null)]
    [InlineData("平凉市的路灯太暗", null)]
    [InlineData("我们村的路灯坏了", null)]
    public void The_county_is_the_one_where_it_happens(string text, string? area) => Assert.Equal(area, MatterTriage.Of(text).Area);

    [Fact]
    public void What_speaks_for_the_lane_stands_in_the_message()
    {
        const string Text = "物业半年不修电梯，找了三次没人管";
        var result = MatterTriage.Of(Text);

        Assert.Contains(result.Evidence, evidence => evidence is { For: "grievance", Weight: > 0 } && evidence.Words.Length > 0);
        Assert.All(result.Evidence, evidence => Assert.Contains(evidence.Words, Text.Replace('，', ','), StringComparison.Ordinal));
        Assert.Equal("城乡建设", result.Topic);
    }

    [Fact]
    public void Where_two_lanes_are_close_the_second_is_named_too()
    {
        var close = LabelledMessage.ReadOwn("final.jsonl").Select(message => MatterTriage.Of(message.Text)).Where(result => result.Second is not null).ToList();

        Assert.NotEmpty(close);
        Assert.All(close, result => Assert.True(result.Confidence < 0.67 && result.Second != result.Kind, $"{result}"));
    }

    [Fact]
    public void The_longest_message_is_triaged_within_a_turn()
    {
        var text = string.Concat(Enumerable.Repeat("书记在会上说给老百姓把路修好，", 133));
        MatterTriage.Of(text);

        var clock = Stopwatch.StartNew();
        MatterTriage.Of(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }
}
