using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class IntakeDialogTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task A_confirmed_suggestion_is_filed_and_gets_a_number()
    {
        Assert.Contains("请说说是什么事", await _citizen.SayAsync("我要提建议"));
        Assert.Contains("在哪里", await _citizen.SayAsync("建议小区门口装两盏路灯，晚上太黑"));
        var summary = await _citizen.SayAsync("崆峒区东关街道");
        Assert.Contains("装两盏路灯", summary);
        Assert.Contains("崆峒区东关街道", summary);

        var receipt = await _citizen.SayAsync("确认");

        var filed = Assert.Single(_citizen.Cases.Cases);
        Assert.Equal(("建议小区门口装两盏路灯，晚上太黑", "崆峒区东关街道", Lane.Suggestion), (filed.Text, filed.Area, filed.Lane));
        Assert.Contains(filed.Number.ToString(), receipt);
        Assert.Contains("2026年3月17日", receipt);
        Assert.Equal(("confirm", "registered", filed.Number.ToString(), "suggestion"), (_citizen.Facts.Intent, _citizen.Facts.Status, _citizen.Facts.CaseNo, _citizen.Facts.Lane));
    }

    [Fact]
    public async Task Nothing_is_filed_without_a_confirmation()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("村口的桥栏杆断了，很危险");
        await _citizen.SayAsync("静宁县");

        Assert.Contains("还没有提交", await _citizen.SayAsync("这个嘛"));

        Assert.Empty(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Whoever_changes_their_mind_files_nothing()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("村口的桥栏杆断了，很危险");

        Assert.Contains("什么都没有提交", await _citizen.SayAsync("算了"));

        Assert.Equal("cancel", _citizen.Facts.Intent);
        Assert.Empty(_citizen.Cases.Cases);
        Assert.Contains("没有正在填写", await _citizen.SayAsync("取消"));
    }

    [Fact]
    public async Task A_message_that_says_the_matter_is_not_asked_for_it_again()
    {
        Assert.Contains("在哪里", await _citizen.SayAsync("我想反映我们巷子的下水道总是堵，希望疏通"));
        Assert.Contains("下水道总是堵", await _citizen.SayAsync("泾川县城关镇"));
    }

    [Fact]
    public async Task The_content_can_be_written_again_and_the_place_is_kept()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("村口的桥栏杆断了");
        await _citizen.SayAsync("静宁县");
        Assert.Contains("请说说是什么事", await _citizen.SayAsync("修改内容"));

        var summary = await _citizen.SayAsync("村口的桥栏杆断了三根，请修好");

        Assert.Contains("断了三根", summary);
        Assert.Contains("静宁县", summary);
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_step_asked_again()
    {
        await _citizen.SayAsync("提建议");
        await _citizen.SayAsync("村口的桥栏杆断了，很危险");

        var said = await _citizen.SayAsync("先问一下，平凉的通知要求加强哪些方面的监督？");

        Assert.Contains("第三部分", said);
        Assert.Contains("还差地点", said);
        Assert.Contains("桥栏杆", await _citizen.SayAsync("静宁县"));
    }

    [Fact]
    public async Task In_an_emergency_the_telephone_numbers_come_first_whatever_was_being_written()
    {
        await _citizen.SayAsync("提建议");

        var said = await _citizen.SayAsync("救命，我家着火了");

        Assert.StartsWith("如果情况紧急，请马上打电话", said);
        Assert.Contains("119", said);
    }

    [Theory]
    [InlineData("嗯", "内容有点短")]
    [InlineData("路灯", "内容有点短")]
    public async Task What_staff_could_not_understand_is_asked_for_again(string matter, string objection)
    {
        await _citizen.SayAsync("提建议");

        Assert.Contains(objection, await _citizen.SayAsync(matter));
        Assert.Contains("在哪里", await _citizen.SayAsync("建议小区门口装两盏路灯，晚上太黑"));
    }

    [Fact]
    public async Task A_matter_that_is_too_long_is_not_cut_in_silence()
    {
        await _citizen.SayAsync("提建议");

        Assert.Contains("最多2000个字，您写了10000个字", await _citizen.SayAsync(new string('长', 10_000)));
    }

    public void Dispose() => _citizen.Dispose();
}
