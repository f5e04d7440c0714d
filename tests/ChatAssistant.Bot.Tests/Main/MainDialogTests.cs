using ChatAssistant.Bot.Tests.Support;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Tests.Main;

public sealed class MainDialogTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Who_joins_is_told_what_this_is_and_what_to_ask()
    {
        var joined = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount("user1")],
            Recipient = new ChannelAccount("bot"),
        };

        var said = await _citizen.TurnAsync(joined);

        Assert.Contains("不是真人", said);
        Assert.Contains("请不要发送身份证号", said);
        Assert.Contains("平凉的通知要求加强哪些方面的监督？", _citizen.Actions);
    }

    [Fact]
    public async Task A_question_about_a_notice_is_answered_with_a_quote_and_where_it_stands()
    {
        var said = await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");

        Assert.Equal(("ask", "answered"), (_citizen.Facts.Intent, _citizen.Facts.Status));
        var cited = _citizen.Facts.Citations[0];
        Assert.Equal(("pingliang-2020-02-12", "三", "original"), (cited.Doc, cited.Section, cited.Layer));
        Assert.Contains(cited.Quote, said);
        Assert.Contains($"]({cited.Url})", said);
        Assert.StartsWith("http://127.0.0.1:3978/library/pingliang-2020-02-12?at=", cited.Url);
        var entity = Assert.Single(_citizen.Reply.Entities);
        Assert.Equal("https://schema.org/Message", entity.Type);
        Assert.Equal(cited.Quote, (string?)entity.Properties["citation"]![0]!["appearance"]!["abstract"]);
    }

    [Fact]
    public async Task What_is_not_in_the_library_is_refused_with_three_ways_on()
    {
        var said = await _citizen.SayAsync("今年高考分数线是多少？");

        Assert.Equal("refused", _citizen.Facts.Status);
        Assert.Empty(_citizen.Facts.Citations);
        Assert.Contains("没有找到依据", said);
        Assert.Equal(["看最接近的条文", "登记为意见建议", "换个说法再问"], _citizen.Actions);
    }

    [Fact]
    public async Task A_refused_question_becomes_a_matter_with_one_tap()
    {
        await _citizen.SayAsync("我们村的自来水什么时候能通？");

        Assert.Contains("请核对", await _citizen.SayAsync("登记为意见建议"));
        Assert.Contains("自来水什么时候能通", await _citizen.SayAsync("庄浪县"));
        await _citizen.SayAsync("确认");

        Assert.Equal("我们村的自来水什么时候能通？", Assert.Single(_citizen.Cases.Cases).Text);
    }

    [Fact]
    public async Task The_nearest_passages_of_a_refused_question_can_be_looked_at()
    {
        await _citizen.SayAsync("今年高考分数线是多少？");

        var said = await _citizen.SayAsync("看最接近的条文");

        Assert.True(said.StartsWith("下面是最接近的内容", StringComparison.Ordinal) || said.StartsWith("没有更接近的内容", StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("你好", "smalltalk")]
    [InlineData("谢谢！", "smalltalk")]
    [InlineData("您好啊，忙不忙？", "smalltalk")]
    [InlineData("多谢你，讲得很清楚", "smalltalk")]
    [InlineData("怎么提建议？", "help")]
    [InlineData("您都能干些什么呢？", "help")]
    [InlineData("帮助", "help")]
    [InlineData("你能做什么？", "help")]
    [InlineData("不想活了", "emergency")]
    [InlineData("我家煤气中毒了", "emergency")]
    public async Task Fixed_words_get_fixed_replies(string text, string status)
    {
        await _citizen.SayAsync(text);

        Assert.Equal(status, _citizen.Facts.Status);
        Assert.NotEmpty(_citizen.Actions);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("🚌🚌")]
    [InlineData("\u200b\u200b")]
    [InlineData("。。。")]
    public async Task A_message_without_words_gets_a_friendly_line(string? text)
    {
        Assert.Contains("请用文字输入您的问题", await _citizen.SayAsync(text));
        Assert.Equal("clarify", _citizen.Facts.Status);
    }

    [Fact]
    public async Task A_picture_alone_gets_a_friendly_line()
    {
        var picture = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", "http://127.0.0.1/p.png")] };

        Assert.Contains("只能看懂文字", await _citizen.TurnAsync(picture));
    }

    [Fact]
    public async Task A_message_of_ten_thousand_characters_is_told_how_long_it_may_be() =>
        Assert.Contains("2000个字以内", await _citizen.SayAsync(new string('问', 10_000)));

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData("somethingNew")]
    [InlineData(ActivityTypes.EndOfConversation)]
    public async Task An_activity_that_says_nothing_is_passed_over(string type) =>
        Assert.Empty(await _citizen.TurnAsync(new Activity { Type = type }));

    public void Dispose() => _citizen.Dispose();
}
