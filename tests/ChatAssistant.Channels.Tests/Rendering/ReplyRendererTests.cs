using System.Text;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Tests.Rendering;

public sealed class ReplyRendererTests
{
    private const string Source = "http://127.0.0.1:3978/library/a?at=%E4%B8%80#here";

    private static readonly ChannelCapabilities Plain = new(Buttons: false, Markdown: false, Cards: false, Push: true, MostBytes: 600, MostButtons: 0, Reads: TextMarks.None);

    [Fact]
    public void Options_are_numbered_where_there_are_no_buttons() =>
        Assert.Equal("请选择。\n\n回复数字：\n1. 查进度\n2. 提建议", Assert.Single(ReplyRenderer.Render(Reply("请选择。", "查进度", "提建议"), Plain)));

    [Fact]
    public void Options_are_left_to_the_buttons_where_there_are_enough() =>
        Assert.Equal("请选择。", Assert.Single(ReplyRenderer.Render(Reply("请选择。", "查进度", "提建议"), Plain with { Buttons = true, MostButtons = 2 })));

    [Fact]
    public void More_options_than_buttons_are_numbered() =>
        Assert.Contains("3. 丙", Assert.Single(ReplyRenderer.Render(Reply("请选择。", "甲", "乙", "丙"), Plain with { Buttons = true, MostButtons = 2 })));

    [Fact]
    public void Words_in_English_get_our_few_words_in_English()
    {
        var reply = Reply("Please choose.", "查进度");
        reply.Locale = "en";

        Assert.Equal("Please choose.\n\nReply with a number:\n1. 查进度", Assert.Single(ReplyRenderer.Render(reply, Plain)));
    }

    [Fact]
    public void Options_that_the_words_number_themselves_are_not_numbered_again()
    {
        var reply = Reply("问题解决了吗？\n1. 解决了\n2. 部分解决\n3. 没解决", "解决了", "部分解决", "没解决");

        Assert.Equal("问题解决了吗？\n1. 解决了\n2. 部分解决\n3. 没解决", Assert.Single(ReplyRenderer.Render(reply, Plain)));
        Assert.False(ReplyOptions.AreNumbered(reply, Plain));
    }

    [Fact]
    public void Beneath_another_numbered_list_options_stand_by_their_words() =>
        Assert.EndsWith("\n\n也可以回复：提建议、查进度", Assert.Single(ReplyRenderer.Render(Reply("我能：\n1. 回答问题；\n2. 登记。", "提建议", "查进度"), Plain)));

    [Fact]
    public void A_card_becomes_words_and_options_also_when_it_was_stored()
    {
        var card = new HeroCard("标题", text: "内容", buttons: [new(ActionTypes.ImBack, "看", value: "看一看"), new(ActionTypes.OpenUrl, "打开", value: "https://example.com/")]);
        var reply = new Activity { Attachments = [new(HeroCard.ContentType, content: card)] };
        var stored = ActivityJson.Read(ActivityJson.Write(reply))!;

        Assert.Equal("标题\n内容\n\n打开 https://example.com/\n\n回复数字：\n1. 看", Assert.Single(ReplyRenderer.Render(reply, Plain)));
        Assert.Equal(ReplyRenderer.Render(reply, Plain), ReplyRenderer.Render(stored, Plain));
        Assert.Equal("看一看", Assert.Single(ReplyOptions.Of(stored)).Value);
    }

    [Fact]
    public void Markdown_becomes_plain_words_where_it_is_not_shown()
    {
        var reply = new Activity { Text = "**注意**：\n\n> 引文一\n> 引文二\n\n- 见[说明](https://example.com/a_b_c)", TextFormat = TextFormatTypes.Markdown };

        Assert.Equal("注意：\n\n引文一\n引文二\n\n· 见说明 https://example.com/a_b_c", Assert.Single(ReplyRenderer.Render(reply, Plain)));
        Assert.Equal(reply.Text, Assert.Single(ReplyRenderer.Render(reply, Plain with { Markdown = true })));
    }

    [Theory]
    [InlineData(@"\[领奖\]\(https://x.example/)", "[领奖](https://x.example/)")]
    [InlineData(@"\*\*急\*\* \`x\` \_y\_ \\ \<a\> \&lt;", @"**急** `x` _y_ \ <a> &lt;")]
    [InlineData(@"[一\]二](https://rd.example/)", "一]二 https://rd.example/")]
    public void What_markdown_kept_from_being_a_mark_is_words(string markdown, string words) =>
        Assert.Equal(words, Assert.Single(ReplyRenderer.Render(new Activity { Text = markdown, TextFormat = TextFormatTypes.Markdown }, Plain)));

    [Fact]
    public void Words_that_are_no_markdown_stay_as_they_are() =>
        Assert.Equal("我写了 **星号** 和 [方括号](x)", Assert.Single(ReplyRenderer.Render(Reply("我写了 **星号** 和 [方括号](x)"), Plain)));

    [Fact]
    public void What_has_nothing_to_show_is_nothing() => Assert.Empty(ReplyRenderer.Render(new Activity { Type = ActivityTypes.Typing }, Plain));

    [Fact]
    public void A_long_answer_comes_in_parts_with_its_sources_and_options_in_the_last()
    {
        var reply = Answer(string.Concat(Enumerable.Repeat("常务委员会听取和审议专项工作报告。", 40)), "有帮助", "没帮助");

        var parts = ReplyRenderer.Render(reply, Plain);

        Assert.True(parts.Count > 2);
        Assert.All(parts, (part, index) => Assert.StartsWith($"（{index + 1}/{parts.Count}）", part));
        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, Plain.MostBytes));
        Assert.All(parts.SkipLast(2), part => Assert.EndsWith("。", part));
        Assert.All(parts.SkipLast(1), part => Assert.DoesNotContain(Source, part));
        Assert.EndsWith($"出处：\n[1] 《通知》第一条 {Source}\n\n回复数字：\n1. 有帮助\n2. 没帮助", parts[^1]);
    }

    [Fact]
    public void No_word_is_lost_or_broken_wherever_it_is_cut()
    {
        var random = new Random(7);
        string[] pieces = ["审议", "👨‍👩‍👧‍👦", "。", "é", "，", " word ", "𠮷", "\n\n", "！”"];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => pieces[random.Next(pieces.Length)]));
            var most = random.Next(40, 300);

            var parts = TextParts.Cut(text, most);

            Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, most));
            Assert.All(parts, part => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part))));
            Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(parts.SelectMany(part => part).Where(c => !char.IsWhiteSpace(c))));
        }
    }

    private static Activity Reply(string text, params string[] actions) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = TextFormatTypes.Plain,
        SuggestedActions = actions is [] ? null : new SuggestedActions { Actions = [.. actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action))] },
    };

    private static Activity Answer(string text, params string[] actions)
    {
        var reply = Reply($"{text}\n\n[《通知》第一条]({Source})\n\n> 引文。", actions);
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.ChannelData = JObject.Parse($$$"""{"chatAssistant":{"intent":"ask","status":"answered","citations":[{"doc":"a","layer":"original","quote":"引文。","title":"《通知》第一条","url":"{{{Source}}}"}]}}""");
        return reply;
    }
}
