using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.Feishu;

/// <summary>People write to the robot, alone and in groups, and tap its buttons.</summary>
public sealed class FeishuConversationTests(FeishuSide feishu) : IClassFixture<FeishuSide>
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    [Fact]
    public async Task A_question_is_answered_in_its_chat()
    {
        Assert.Equal(HttpStatusCode.OK, await feishu.PostAsync(FeishuSide.Said("ou_ask", Question)));

        var sent = (await SentAsync("oc_ou_ask"))[0];

        Assert.Equal(("?receive_id_type=chat_id", "Bearer t-1"), (sent.Query, sent.Headers["authorization"]));
        Assert.Contains("监督", Words(sent), StringComparison.Ordinal);
        Assert.InRange(sent.Text("uuid")!.Length, 1, 50);
    }

    [Fact]
    public async Task An_event_delivered_again_and_again_has_one_answer()
    {
        var message = FeishuSide.Said("ou_again", "你好");

        // Feishu sends the same under a new signature for hours.
        var statuses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => feishu.PostAsync(message.DeepClone())));
        await feishu.PostAsync(FeishuSide.Said("ou_again", "再见"));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, (await SentAsync("oc_ou_again", 2)).Count);
    }

    [Fact]
    public async Task A_long_message_with_title_and_lines_is_read()
    {
        var post = JsonNode.Parse("""{"title":"","content":[[{"tag":"at","user_id":"@_user_1"},{"tag":"text","text":"平凉的通知要求加强"},{"tag":"text","text":"哪些方面的监督？"}],[{"tag":"img","image_key":"k"}]]}""")!;

        await feishu.PostAsync(FeishuSide.Said("ou_post", "post", post));

        Assert.Contains("监督", Words((await SentAsync("oc_ou_post"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_alone_is_asked_about()
    {
        await feishu.PostAsync(FeishuSide.Said("ou_image", "image", new JsonObject { ["image_key"] = "img_1" }));

        Assert.Contains("文字", Words((await SentAsync("oc_ou_image"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_answer_stands_under_the_question()
    {
        var message = FeishuSide.Said("ou_member", $"@_user_1 {Question}", "group1");
        await feishu.PostAsync(message);

        var sent = (await feishu.Api.WaitAsync($"{FeishuSide.Send}/{message["event"]!["message"]!["message_id"]}/reply"))[0];

        Assert.Contains("监督", Words(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_says_what_stands_on_it_and_a_tap_counts_once()
    {
        await feishu.PostAsync(FeishuSide.Said("ou_tap", "取消"));
        var card = (await SentAsync("oc_ou_tap"))[0];
        Assert.Equal("interactive", card.Text("msg_type"));
        var button = JsonNode.Parse(card.Text("content")!)!["elements"]!.AsArray().Single(each => each!["tag"]!.GetValue<string>() == "action")!["actions"]![0]!;

        var tap = FeishuSide.Event("card.action.trigger", new JsonObject
        {
            ["operator"] = new JsonObject { ["open_id"] = "ou_tap" },
            ["token"] = "c-1",
            ["action"] = new JsonObject { ["value"] = button["value"]!.DeepClone(), ["tag"] = "button" },
            ["context"] = new JsonObject { ["open_message_id"] = "om_out", ["open_chat_id"] = "oc_ou_tap" },
        });
        for (var time = 0; time < 3; time++) Assert.Equal(HttpStatusCode.OK, await feishu.PostAsync(tap.DeepClone()));
        await feishu.PostAsync(FeishuSide.Said("ou_tap", "再见"));

        Assert.Equal(3, (await SentAsync("oc_ou_tap", 3)).Count);
    }

    [Fact]
    public async Task Who_opens_the_chat_is_greeted_once_and_other_events_say_nothing()
    {
        JsonObject Entered() => FeishuSide.Event("im.chat.access_event.bot_p2p_chat_entered_v1", new JsonObject { ["chat_id"] = "oc_ou_new", ["operator_id"] = new JsonObject { ["open_id"] = "ou_new" } });
        for (var time = 0; time < 3; time++) Assert.Equal(HttpStatusCode.OK, await feishu.PostAsync(Entered()));
        Assert.Equal(HttpStatusCode.OK, await feishu.PostAsync(FeishuSide.Event("contact.user.created_v3", [])));
        var ofRobot = FeishuSide.Said("ou_new", "机器人说的");
        ofRobot["event"]!["sender"]!["sender_type"] = "app";
        Assert.Equal(HttpStatusCode.OK, await feishu.PostAsync(ofRobot));
        await feishu.PostAsync(FeishuSide.Said("ou_new", "再见"));

        var sent = await SentAsync("oc_ou_new", 2);

        Assert.Equal(2, sent.Count);
        Assert.Contains("人大助手", Words(sent[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_answers_wait_one_token_is_asked_for()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(person => feishu.PostAsync(FeishuSide.Said($"ou_many{person}", "你好"))));
        for (var person = 0; person < 8; person++) await SentAsync($"oc_ou_many{person}");

        Assert.Single(feishu.Api.Calls, call => call.Path == "/open-apis/auth/v3/tenant_access_token/internal");
    }

    private Task<IReadOnlyList<PlatformCall>> SentAsync(string chat, int count = 1) => feishu.Api.WaitAsync(FeishuSide.Send, count, call => call.Text("receive_id") == chat);

    /// <summary>What is read in Feishu, of a text or a card.</summary>
    private static string Words(PlatformCall call) => call.Text("content")!;
}
