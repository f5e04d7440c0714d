using System.Text;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.Rendering;
using ChatAssistant.Channels.WeChat;
using ChatAssistant.Channels.WeCom;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Tests.Rendering;

public sealed class UnmarkedTests
{
    private const TextMarks All = TextMarks.Tags | TextMarks.Links | TextMarks.Mentions | TextMarks.AppAddresses;

    public static TheoryData<ChannelCapabilities> Channels =>
        [WeChatChannel.Capabilities, WeChatChannel.WithoutOptions, WeComChannel.Capabilities, KfChannel.Capabilities, FeishuChannel.Capabilities, DingTalkChannel.Capabilities];

    [Theory]
    [InlineData("<a href=\"weixin://bizmsgmenu?msgmenucontent=确认\">看</a>", "＜a href=\"weixin：//bizmsgmenu?msgmenucontent=确认\">看＜/a>")]
    [InlineData("<at user_id=\"all\"></at>", "＜at user_id=\"all\">＜/at>")]
    [InlineData("[看](https://x.example/)", "[看］(https://x.example/)")]
    [InlineData("@所有人 @_all ab@all", "＠所有人 ＠_all ab＠all")]
    [InlineData("DTMD://dingtalkclient/sendMessage?content=1", "DTMD：//dingtalkclient/sendMessage?content=1")]
    [InlineData("xhttps://x.example", "xhttps：//x.example")]
    public void What_would_be_a_mark_is_shown_in_wide_signs(string written, string sent) => Assert.Equal(sent, Unmarked.Of(written, All));

    [Theory]
    [InlineData("见https://rd.example.gov.cn/library/a?at=%E4%B8%80&mark=1-2#here")]
    [InlineData("HTTP://x.example/a_b")]
    [InlineData("写信到 a.b@x.example.cn")]
    [InlineData("电话 138****5678，[1] 《通知》（一）")]
    [InlineData("一\n二")]
    public void Addresses_of_the_web_and_words_stay_as_they_are(string written) => Assert.Equal(written, Unmarked.Of(written, All));

    [Fact]
    public void What_shows_nothing_is_not_sent() => Assert.Equal("一 二\n三", Unmarked.Of("一\t二\r\n\u0000三\u0007\u0086", TextMarks.None));

    [Theory]
    [MemberData(nameof(Channels))]
    public void Titles_options_cards_and_files_are_no_marks_either(ChannelCapabilities channel)
    {
        const string marks = "<a href='https://x.example'>@all</a> dingtalk://x";
        var reply = new Activity
        {
            Text = marks,
            Attachments = [new(HeroCard.ContentType, content: new HeroCard(marks, marks, marks, buttons: [new(ActionTypes.ImBack, marks, value: marks)])), new("text/plain", "https://x.example/f", name: marks)],
        };

        var sent = Assert.Single(ReplyRenderer.Render(reply, channel));

        Assert.DoesNotContain("dingtalk://", sent, StringComparison.Ordinal);
        Assert.Equal(channel.Reads.HasFlag(TextMarks.Tags), !sent.Contains('<', StringComparison.Ordinal));
        Assert.Equal(channel.Reads.HasFlag(TextMarks.Mentions), !sent.Contains('@', StringComparison.Ordinal));
        Assert.Contains("https://x.example/f", sent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void A_part_fits_as_it_is_sent(ChannelCapabilities channel)
    {
        // Each of these signs becomes three bytes of one.
        var parts = ReplyRenderer.Render(new Activity { Text = new string('<', channel.MostBytes) + new string('@', channel.MostBytes) }, channel);

        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, channel.MostBytes));
        Assert.True(parts.Count > 1);
    }

    [Theory]
    [InlineData("𠮷😀　\u00A0\uFEFF")]
    [InlineData("\\u3000 \"\\\\u0041\" \n")]
    public void Signs_stand_in_JSON_as_they_are(string text)
    {
        var json = CallbackJson.Write(new { text });

        Assert.Equal(text, System.Text.Json.Nodes.JsonNode.Parse(json)!["text"]!.GetValue<string>());
        Assert.Equal(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal), json[9..^2]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\n一")]
    [InlineData("\\")]
    public void The_longest_text_leaves_room_for_its_escapes_where_the_limit_is_of_the_JSON(string sign)
    {
        var dingTalk = Longest(sign, DingTalkChannel.Capabilities);
        var feishu = Longest(sign, FeishuChannel.Capabilities);
        var options = Enumerable.Range(0, FeishuChannel.Capabilities.MostButtons).Select(_ => new ReplyOption(new('选', 20), new('选', 20))).ToList();

        Assert.InRange(Encoding.UTF8.GetByteCount(CallbackJson.Write(new { content = dingTalk })), 1, 15_000);
        Assert.InRange(Encoding.UTF8.GetByteCount(FeishuCard.Of(feishu, options, isGroup: true).Content), 1, 30_000);
    }

    private static string Longest(string sign, ChannelCapabilities channel) =>
        ReplyRenderer.Render(new Activity { Text = string.Concat(Enumerable.Repeat(sign, channel.MostBytes)) + "止" }, channel).MaxBy(part => CallbackJson.Write(part).Length)!;
}
