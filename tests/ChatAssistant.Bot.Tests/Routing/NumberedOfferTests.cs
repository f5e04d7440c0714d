using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Bot.Tests.Routing;

public sealed class NumberedOfferTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("3")]
    [InlineData("３")]
    [InlineData("第三个")]
    [InlineData("选3吧")]
    public async Task A_number_picks_what_the_list_before_it_says(string number)
    {
        await _citizen.SayAsync("今天崆峒区下不下雨");
        Assert.Equal("refused", _citizen.Facts.Status);
        await _citizen.SayAsync(number);
        await _citizen.SayAsync("确认");

        Assert.Equal(Lane.Inquiry, Assert.Single(_citizen.Cases.Cases).Lane);
    }

    [Fact]
    public async Task The_menu_can_be_answered_by_number_too()
    {
        await _citizen.SayAsync("帮助");
        await _citizen.SayAsync("2");

        Assert.Equal(("suggest", "clarify"), (_citizen.Facts.Intent, _citizen.Facts.Status));
    }

    [Fact]
    public async Task A_list_that_was_not_the_last_thing_said_is_over()
    {
        await _citizen.SayAsync("帮助");
        await _citizen.SayAsync("你好");
        await _citizen.SayAsync("2");

        Assert.NotEqual("suggest", _citizen.Facts.Intent);
    }

    [Fact]
    public async Task The_numbers_of_a_rating_stay_the_ratings()
    {
        await _citizen.SayAsync("泾川县玉都镇的桥栏杆断了，建议修好");
        await _citizen.SayAsync("确认");
        var filed = Assert.Single(_citizen.Cases.Cases);
        filed.Answer(new ReplyWords("栏杆已经修好。", "message-1", new(ResultCode.Solved)), "工作人员", _citizen.Cases.Clock);
        await _citizen.SayAsync("我要评价");
        foreach (var number in (string[])["1", "2", "2"]) await _citizen.SayAsync(number);

        var rated = Assert.Single(filed.Ratings);
        Assert.Equal((true, SolvedAnswer.Partly, SatisfiedAnswer.Fairly), (rated.Contacted, rated.Solved, rated.Satisfied));
    }

    public void Dispose() => _citizen.Dispose();
}
