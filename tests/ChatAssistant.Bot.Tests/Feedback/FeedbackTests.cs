using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Feedback;

public sealed class FeedbackTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task An_answer_that_did_not_help_is_kept_with_its_question_and_the_reason()
    {
        await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");
        await _citizen.SayAsync("没帮助");
        Assert.Equal("feedback", _citizen.Facts.Intent);
        await _citizen.SayAsync("看不懂");

        var kept = Assert.Single(_citizen.Feedback.Entries);
        Assert.Equal((false, "看不懂"), (kept.IsHelpful, kept.Reason));
        Assert.Contains("监督", kept.Question);
    }

    [Theory]
    [InlineData("👍", "smalltalk")]
    [InlineData("😡😡", "feedback")]
    [InlineData("你答的啥玩意，答非所问", "feedback")]
    [InlineData("找个真人跟我说", "handoff")]
    [InlineData("转人工", "handoff")]
    public async Task Signs_and_moods_are_understood(string said, string intent)
    {
        await _citizen.SayAsync(said);

        Assert.Equal(intent, _citizen.Facts.Intent);
    }

    public void Dispose() => _citizen.Dispose();
}
