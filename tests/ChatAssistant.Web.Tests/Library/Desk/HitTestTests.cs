using ChatAssistant.Bot.Questions;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>Staff ask as citizens do, and see why.</summary>
public sealed class HitTestTests
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    [Theory]
    [InlineData(Question)]
    [InlineData("今年高考分数线是多少？")]
    [InlineData("传染病防治法第三十九条")]
    [InlineData("你好")]
    public async Task The_reply_is_the_one_the_product_gives(string question)
    {
        await using var room = await EditorsRoom.OpenAsync();

        var tested = await room.Services.GetRequiredService<HitTest>().ExplainAsync(question, null, TestContext.Current.CancellationToken);
        var reply = await room.Services.GetRequiredService<Answering>().ReplyAsync(question, null, null, TestContext.Current.CancellationToken);

        Assert.Equal(Web.CommandLine.PlainChat.Of(reply.Text), tested.Text);
        Assert.Equal(question != "你好", tested.IsSearched);
    }

    [Fact]
    public async Task The_page_shows_the_answer_the_candidates_and_their_reasons()
    {
        await using var room = await EditorsRoom.OpenAsync();

        var page = (await room.Staff.PostAsync("/staff/hit-test", new() { ["question"] = Question, ["asOf"] = "2020-02-15" })).Text;

        Assert.Contains("data-answer=\"answered\"", page);
        Assert.Contains("2020-02-15</dd>", page);
        Assert.Contains("<code>pingliang-2020-02-12#三</code>", page);
        Assert.Contains("引用了", page);
        Assert.Contains("项依据", page);
    }

    [Fact]
    public async Task What_an_answer_looked_at_is_what_the_explanation_explains()
    {
        await using var room = await EditorsRoom.OpenAsync();
        var knowledge = room.Services.GetRequiredService<IKnowledgeBase>();

        var answer = await knowledge.AskAsync(new(Question), TestContext.Current.CancellationToken);
        var explained = await knowledge.ExplainAsync(new(Question), 10, TestContext.Current.CancellationToken);

        Assert.NotEmpty(answer.Candidates);
        Assert.Equal(answer.Candidates.Select(each => (each.Address, each.IsSupported)), explained.Take(answer.Candidates.Count).Select(each => (each.Hit.Passage.Address, each.IsSupported)));
        Assert.All(explained, each => Assert.NotEmpty(each.Hit.Reasons));
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_so()
    {
        await using var room = await EditorsRoom.OpenAsync();

        Assert.Contains("日期“明天”不对", (await room.Staff.PostAsync("/staff/hit-test", new() { ["question"] = Question, ["asOf"] = "明天" })).Text);
    }
}
