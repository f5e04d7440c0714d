using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;

namespace ChatAssistant.Bot.Tests.Intake.Blocks;

public sealed class BlockedPersonTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    public void Dispose() => _citizen.Dispose();

    [Fact]
    public async Task Who_is_blocked_hears_why_until_when_and_how_to_object()
    {
        await BlockAsync(days: 10);

        var declined = await _citizen.SayAsync("我要提建议");

        Assert.Contains("反复大量提交相同内容", declined, StringComparison.Ordinal);
        Assert.Contains($"{_citizen.Cases.Clock.Today.AddDays(10):yyyy年M月d日}", declined, StringComparison.Ordinal);
        Assert.Contains("提出异议", _citizen.Actions);
        Assert.Equal("refused", _citizen.Facts.Status);
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Questions_are_answered_and_danger_gets_the_numbers_all_the_same()
    {
        await BlockAsync();

        await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");
        Assert.Equal("answered", _citizen.Facts.Status);
        Assert.Contains("120", await _citizen.SayAsync("我家着火了，有人被困住了，救命"), StringComparison.Ordinal);
        Assert.Contains(_citizen.Cases.Cases[0].Number.ToString(), await _citizen.SayAsync("查进度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accusation_is_taken_in()
    {
        await BlockAsync();

        await _citizen.SayAsync("我要举报村主任王某收了低保户的钱，每户五百元，静宁县城关镇");
        await _citizen.SayAsync("确认");

        Assert.Contains(_citizen.Cases.Cases, each => each.Lane is Lane.Accusation);
    }

    [Theory]
    [InlineData("举报")]
    [InlineData("我要举报")]
    [InlineData("我想控告")]
    public async Task Who_first_says_only_that_they_want_to_accuse_somebody_is_heard(string wish)
    {
        await BlockAsync();

        Assert.Contains("请说说是什么事", await _citizen.SayAsync(wish), StringComparison.Ordinal);
        await _citizen.SayAsync("村主任王某收了低保户的钱，每户五百元，静宁县城关镇");
        await _citizen.SayAsync("确认");

        Assert.Contains(_citizen.Cases.Cases, each => each.Lane is Lane.Accusation);
    }

    [Fact]
    public async Task What_turns_out_to_accuse_nobody_is_not_filed()
    {
        await BlockAsync();

        await _citizen.SayAsync("我要反映问题");
        await _citizen.SayAsync("小区门口的两盏路灯坏了，晚上太黑，静宁县城关镇");

        Assert.Contains("暂时不能登记", await _citizen.SayAsync("确认"), StringComparison.Ordinal);
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task A_matter_begun_before_the_block_is_not_filed_after_it()
    {
        await FileAsync();
        await _citizen.SayAsync("建议小区门口装两盏路灯，晚上太黑");
        await _citizen.SayAsync("崆峒区东关街道");
        Block(_citizen.Cases.Cases[0], 10);

        Assert.Contains("暂时不能登记", await _citizen.SayAsync("确认"), StringComparison.Ordinal);

        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task An_objection_is_one_message_and_reaches_the_reviewers_masked()
    {
        await BlockAsync();
        await _citizen.SayAsync("我要提建议");

        Assert.Contains("一条消息", await _citizen.SayAsync("提出异议"), StringComparison.Ordinal);
        Assert.Contains("已经收到", await _citizen.SayAsync("那几条不是我发的，手机借给了别人，我的电话13893312345"), StringComparison.Ordinal);

        var block = Assert.Single(_citizen.Blocks.Blocks);
        Assert.Contains("手机借给了别人", block.Objection, StringComparison.Ordinal);
        Assert.DoesNotContain("13893312345", block.Objection, StringComparison.Ordinal);
        Assert.Equal([block.Id], _citizen.Blocks.Disputed);
        Assert.Contains("已经记下", await _citizen.SayAsync("提出异议"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_ends_by_itself()
    {
        await BlockAsync(days: 2);
        _citizen.Clock.Now += TimeSpan.FromDays(3);

        Assert.Contains("请说说是什么事", await _citizen.SayAsync("我要提建议"), StringComparison.Ordinal);
        await _citizen.SayAsync("取消");
        Assert.Contains("没有受到限制", await _citizen.SayAsync("提出异议"), StringComparison.Ordinal);
    }

    private async Task BlockAsync(int days = 30)
    {
        await FileAsync();
        Block(_citizen.Cases.Cases[0], days);
    }

    private async Task FileAsync()
    {
        await _citizen.SayAsync("我要提建议");
        await _citizen.SayAsync("村口的桥栏杆断了，建议修好");
        await _citizen.SayAsync("静宁县");
        await _citizen.SayAsync("确认");
    }

    private void Block(Case found, int days)
    {
        var block = FilingBlock.Propose(found, new(BlockGround.Repeating, "同样的内容一天发了五遍，提醒后还在发。", days, true), "甲", _citizen.Cases.Clock);
        Assert.Null(block.Decide("乙", isAgreed: true, _citizen.Cases.Clock));
        _citizen.Blocks.Blocks.Add(block);
    }
}
