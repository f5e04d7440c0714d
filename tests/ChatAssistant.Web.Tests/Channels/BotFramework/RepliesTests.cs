using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>How replies reach a channel of the Bot Framework: through its Connector, or in the answer to the call.</summary>
public sealed class RepliesTests(SharedService service)
{
    [Fact]
    public async Task A_reply_goes_to_the_message_it_answers()
    {
        await using var connector = await FakeConnector.StartAsync();
        var conversation = IncomingActivity.NewConversation();
        var message = IncomingActivity.Message("平凉的通知要求加强哪些方面的监督？", connector.ServiceUrl, conversation);

        var answer = await SendAsync(message);
        var call = await connector.NextAsync();

        Assert.Equal((HttpStatusCode.OK, null), (answer.Status, answer.Body));
        Assert.Equal(("POST", $"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{message["id"]}"), (call.Method, call.Path));
        Assert.Equal(conversation, call.ConversationHeader);
        Assert.Equal(message["id"]!.GetValue<string>(), call.Activity["replyToId"]!.GetValue<string>());
        Assert.Equal(("b1", "u1"), (call.Activity["from"]!["id"]!.GetValue<string>(), call.Activity["recipient"]!["id"]!.GetValue<string>()));
        Assert.Equal("answered", call.Activity["channelData"]!["chatAssistant"]!["status"]!.GetValue<string>());
        Assert.Equal(connector.ServiceUrl, call.Activity["serviceUrl"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_we_say_unasked_replies_to_nothing()
    {
        await using var connector = await FakeConnector.StartAsync();
        var conversation = IncomingActivity.NewConversation();
        await SendAsync(IncomingActivity.Message("你好", connector.ServiceUrl, conversation));
        await connector.NextAsync();

        await using (var scope = service.Running.Services.CreateAsyncScope())
        {
            var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
            await turn.RunAsync(ConversationKey.Of("botframework", "emulator", conversation), (context, stop) => context.SendActivityAsync("有了答复", cancellationToken: stop), TestContext.Current.CancellationToken);
            await turn.CommitAsync(TestContext.Current.CancellationToken);
        }

        var call = await connector.NextAsync();
        Assert.Equal(($"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities", "有了答复"), (call.Path, call.Activity["text"]!.GetValue<string>()));
        Assert.Null(call.Activity["replyToId"]);
    }

    [Fact]
    public async Task A_message_delivered_twice_has_one_turn_and_one_reply()
    {
        await using var connector = await FakeConnector.StartAsync();
        var message = IncomingActivity.Message("你好", connector.ServiceUrl, IncomingActivity.NewConversation());

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SendAsync(message)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await connector.NextAsync();
        Assert.True(await connector.IsQuietAsync());
    }

    [Fact]
    public async Task A_connector_that_fails_gets_the_replies_later_and_in_order()
    {
        await using var failing = await RunningService.StartAsync("--Outbox:FirstRetryAfter=00:00:00.050", "--Outbox:LookEvery=00:00:00.050");
        await using var connector = await FakeConnector.StartAsync();
        var conversation = IncomingActivity.NewConversation();
        connector.RefuseNext(3);
        string[] said = ["你好", "谢谢", "再见"];

        var messages = said.Select(text => IncomingActivity.Message(text, connector.ServiceUrl, conversation)).ToList();
        foreach (var message in messages) await IncomingActivity.SendAsync(failing.Http, message);

        foreach (var message in messages) Assert.Equal(message["id"]!.GetValue<string>(), (await connector.NextAsync()).Activity["replyToId"]!.GetValue<string>());
        Assert.True(await connector.IsQuietAsync());
    }

    [Fact]
    public async Task A_message_sent_again_carries_the_key_it_had_before()
    {
        await using var failing = await RunningService.StartAsync("--Outbox:FirstRetryAfter=00:00:00.050", "--Outbox:LookEvery=00:00:00.050");
        await using var connector = await FakeConnector.StartAsync();
        connector.RefuseNext(2);

        await IncomingActivity.SendAsync(failing.Http, IncomingActivity.Message("你好", connector.ServiceUrl, IncomingActivity.NewConversation()));
        await connector.NextAsync();

        Assert.Equal(3, connector.IdempotencyKeys.Count);
        Assert.NotEmpty(Assert.Single(connector.IdempotencyKeys.Distinct()));
    }

    [Fact]
    public async Task A3110_who_expects_replies_finds_them_in_the_answer_and_again_at_a_redelivery()
    {
        await using var connector = await FakeConnector.StartAsync();
        var message = IncomingActivity.Message("平凉的通知要求加强哪些方面的监督？", connector.ServiceUrl, IncomingActivity.NewConversation());
        message["deliveryMode"] = "expectReplies";

        var first = await SendAsync(message);
        var second = await SendAsync(message);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, second.Status));
        var reply = Assert.Single(first.Body!["activities"]!.AsArray())!;
        Assert.Equal(message["id"]!.GetValue<string>(), reply["replyToId"]!.GetValue<string>());
        Assert.Equal("answered", reply["channelData"]!["chatAssistant"]!["status"]!.GetValue<string>());
        Assert.Equal(reply["text"]!.GetValue<string>(), Assert.Single(second.Body!["activities"]!.AsArray())!["text"]!.GetValue<string>());
        Assert.True(await connector.IsQuietAsync());
    }

    [Fact]
    public async Task A_suggestion_confirmed_twice_by_a_redelivery_is_filed_once()
    {
        var conversation = IncomingActivity.NewConversation();
        foreach (var text in (string[])["我要提建议", "解放路的路灯坏了一个月，请派人修好", "崆峒区东关街道"]) await ExpectAsync(text, conversation);
        var confirmation = Expecting("确认", conversation);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(confirmation)));
        var later = await SendAsync(confirmation);

        var number = later.Body!["activities"]![0]!["channelData"]!["chatAssistant"]!["caseNo"]!.GetValue<string>();
        Assert.All(receipts, receipt => Assert.Equal(number, receipt.Body!["activities"]![0]!["channelData"]!["chatAssistant"]!["caseNo"]!.GetValue<string>()));
        var mine = await ExpectAsync("查进度", conversation);
        Assert.Contains(number, mine.Body!["activities"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_invoke_that_nobody_implements_is_answered_so()
    {
        var invoke = IncomingActivity.Message("", "http://127.0.0.1:9/", IncomingActivity.NewConversation());
        (invoke["type"], invoke["name"]) = ("invoke", "adaptiveCard/action");

        Assert.Equal(HttpStatusCode.NotImplemented, (await SendAsync(invoke)).Status);
        Assert.Equal(HttpStatusCode.NotImplemented, (await SendAsync(invoke)).Status);
    }

    [Fact]
    public async Task A_person_who_joins_is_greeted_and_the_bot_itself_is_not()
    {
        await using var connector = await FakeConnector.StartAsync();
        var joined = IncomingActivity.Message("", connector.ServiceUrl, IncomingActivity.NewConversation());
        joined["type"] = "conversationUpdate";
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "b1" });
        await SendAsync(joined);
        joined["id"] = "second";
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "u1" });
        await SendAsync(joined);

        Assert.Contains("自动问答程序", (await connector.NextAsync()).Activity["text"]!.GetValue<string>());
        Assert.True(await connector.IsQuietAsync());
    }

    [Fact]
    public async Task An_activity_that_does_not_say_whom_it_speaks_to_is_answered()
    {
        var message = Expecting("你好", IncomingActivity.NewConversation());
        message.Remove("recipient");

        Assert.Single((await SendAsync(message)).Body!["activities"]!.AsArray());
    }

    private static JsonObject Expecting(string text, string conversation)
    {
        var message = IncomingActivity.Message(text, "http://127.0.0.1:9/", conversation);
        message["deliveryMode"] = "expectReplies";
        return message;
    }

    private Task<Answer> ExpectAsync(string text, string conversation) => SendAsync(Expecting(text, conversation));

    private Task<Answer> SendAsync(JsonNode activity) => IncomingActivity.SendAsync(service.Running.Http, activity);
}
