using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Replies.Gate;

namespace ChatAssistant.Web.Tests.Cases.Replies;

public sealed class ReplyGateTests
{
    private const string Matter = "二中门口的路灯坏了一个多月，晚上孩子放学看不见路，建议尽快修好";

    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly CaseNumber Own = CaseNumber.Of(Today, 7);

    [Theory]
    [InlineData("二中门口的两盏路灯已经换了新灯泡，今晚起恢复照明。")]
    [InlineData("您好。您反映的路灯问题，住建局3月1日到现场更换了两盏灯头，现在照明正常。如果还有没解决的地方，请直接回复。")]
    [InlineData("路灯已转交市政所，他们昨天换好了灯泡，现在能正常照明了。")]
    public void A_reply_that_says_what_was_done_about_the_matter_goes_as_it_is(string text) => Assert.Empty(Look(text));

    [Theory]
    [InlineData("")]
    [InlineData("　\n ")]
    public void An_empty_reply_is_blocked(string text) => Assert.True(Assert.Single(Look(text)) is { Rule: GateRule.Empty, IsBlocking: true });

    [Theory]
    [InlineData("已转办")]
    [InlineData("您好，已转办，请耐心等待。")]
    [InlineData("您好！您反映的路灯问题已转交区住建局办理，感谢您的来信。")]
    [InlineData("您反映的问题收悉，我们已交办相关单位，请您放心。")]
    [InlineData("您的来信已收到，已移送有关部门处理，特此回复。")]
    public void A_reply_that_only_hands_on_is_blocked(string text) =>
        Assert.Contains(Look(text), each => each is { Rule: GateRule.OnlyHandedOn, IsBlocking: true });

    [Fact]
    public void A_reply_about_something_else_is_pointed_at()
    {
        var found = Assert.Single(Look("您好，低保金已于三月五日发放到账，请查收存折。"));

        Assert.Equal((GateRule.NotRelevant, false), (found.Rule, found.IsBlocking));
    }

    [Fact]
    public void Courtesy_that_stands_in_every_letter_is_about_nothing() =>
        Assert.Contains(Look("尊敬的群众，您好！您反映的问题我们高度重视，经核实情况属实，建议您理解，谢谢您对我们工作的支持。"), each => each.Rule is GateRule.NotRelevant);

    [Theory]
    [InlineData("有三件事：一、路灯坏了；二、垃圾没人清运；三、公交车不进村")]
    [InlineData("（1）路灯坏了。（2）垃圾没人清运。（3）公交车不进村。")]
    [InlineData("路灯坏了什么时候修？垃圾为什么没人清运？公交车能不能进村？")]
    public void A_point_that_is_not_touched_is_named(string matter)
    {
        var found = ReplyGate.Look(Input("路灯昨天已经修好。垃圾从本周起每天清运一次。") with { Matter = matter });

        Assert.Contains("公交车", Assert.Single(found, each => each.Rule is GateRule.NotComplete).About, StringComparison.Ordinal);
        Assert.Empty(ReplyGate.Look(Input("路灯昨天已经修好。垃圾从本周起每天清运一次。公交车五月起进村。") with { Matter = matter }));
    }

    [Theory]
    [InlineData(ResultCode.Limited)]
    [InlineData(ResultCode.NotAdopted)]
    [InlineData(ResultCode.NotOurs)]
    public void What_is_not_done_wants_its_ground_or_a_way_on(ResultCode result)
    {
        Assert.Equal(GateRule.NotExplained, Assert.Single(Look("二中门口的路灯这次不修，请谅解。", result)).Rule);
        Assert.Empty(Look("依据《城市照明管理规定》第十条，二中门口的路灯由产权单位维修。", result));
        Assert.Empty(Look("二中门口的路灯这次不修，因为整条路四月要改造。", result));
        Assert.Equal(result is not ResultCode.NotOurs, Look("二中门口的路灯归电力公司，请拨打95598。", result).Any());
    }

    [Fact]
    public void A_result_that_was_reached_needs_no_ground() => Assert.Empty(Look("二中门口的路灯已经修好。", ResultCode.Solved));

    [Fact]
    public void A_reply_after_its_day_says_so()
    {
        var input = Input("二中门口的路灯已经修好。");

        Assert.Empty(ReplyGate.Look(input with { Due = Today }));
        Assert.Contains("2025年3月2日", Assert.Single(ReplyGate.Look(input with { Due = Today.AddDays(-1) }), each => each.Rule is GateRule.Late).About, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_case_s_number_is_blocked_and_one_s_own_is_not()
    {
        var other = CaseNumber.Of(Today, 8);

        Assert.True(Assert.Single(Look($"编号{other}：二中门口的路灯已经修好。")) is { Rule: GateRule.WrongNumber, IsBlocking: true });
        Assert.Empty(Look($"编号{Own}：二中门口的路灯已经修好。"));
        Assert.Empty(Look("二中门口的路灯已经修好，咨询电话0933-8211234，发文2025030100019号。"));
    }

    [Theory]
    [InlineData("王女士：二中门口的路灯已经修好。", "王＊", null)]
    [InlineData("尊敬的李先生，您好！二中门口的路灯已经修好。", "王＊", GateRule.WrongName)]
    [InlineData("李某某同志：二中门口的路灯已经修好。", "王＊", GateRule.WrongName)]
    [InlineData("尊敬的李先生，您好！二中门口的路灯已经修好。", null, GateRule.NameNotGiven)]
    [InlineData("群众同志：二中门口的路灯已经修好。", null, null)]
    public void Somebody_else_s_name_is_noticed(string text, string? name, GateRule? rule) =>
        Assert.Equal(rule, ReplyGate.Look(Input(text) with { Name = name }).Select(each => (GateRule?)each.Rule).SingleOrDefault());

    [Theory]
    [InlineData("二中门口的路灯由{单位}修好。", "{单位}")]
    [InlineData("二中门口的路灯已经办理：（请写明做了什么。）", "（请写明做了什么。）")]
    [InlineData("二中门口的路灯由XX局修好。", "XX")]
    public void What_a_template_left_open_is_blocked(string text, string blank) =>
        Assert.True(Assert.Single(Look(text)) is { Rule: GateRule.Unfilled, IsBlocking: true } found && found.About == blank);

    private static IReadOnlyList<GateFinding> Look(string text, ResultCode? result = null) => ReplyGate.Look(Input(text) with { Result = result });

    private static GateInput Input(string text) => new(text, null, Own, Matter, Today);
}
