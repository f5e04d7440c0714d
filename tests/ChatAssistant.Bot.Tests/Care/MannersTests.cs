using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class MannersTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("滚")]
    [InlineData("你们这帮废物！")]
    [InlineData("傻逼")]
    [InlineData("王八蛋，去你妈的")]
    [InlineData("you stupid idiot")]
    public async Task Who_only_insults_gets_a_calm_line_and_is_served_on(string insult)
    {
        Assert.Contains("提建议", await _citizen.SayAsync(insult));
        Assert.Equal("smalltalk", _citizen.Facts.Intent);

        await _citizen.SayAsync(Question);
        Assert.Equal("answered", _citizen.Facts.Status);
    }

    [Theory]
    [InlineData("你们这帮废物，" + Question)]
    [InlineData("你真笨，" + Question)]
    [InlineData(Question + "快说，傻逼")]
    public async Task A_question_beside_an_insult_is_answered(string said)
    {
        await _citizen.SayAsync(said);

        Assert.Equal("answered", _citizen.Facts.Status);
    }

    [Fact]
    public async Task What_somebody_was_called_by_others_stays_in_their_matter()
    {
        await _citizen.SayAsync("我要提建议");
        var card = await _citizen.SayAsync("静宁县八里镇办事窗口的人骂我王八蛋，希望改进服务态度");

        Assert.Contains("骂我王八蛋", card);
    }

    [Fact]
    public async Task An_insult_in_the_middle_of_a_matter_does_not_become_part_of_it()
    {
        await _citizen.SayAsync("静宁县八里镇街上的路灯坏了小半年，我建议修一修");
        await _citizen.SayAsync("傻逼");
        await _citizen.SayAsync("确认");

        Assert.DoesNotContain("傻逼", Assert.Single(_citizen.Cases.Cases).Text);
    }

    public void Dispose() => _citizen.Dispose();
}
