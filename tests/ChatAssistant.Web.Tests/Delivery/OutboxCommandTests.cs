using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Channels.BotFramework;
using ChatAssistant.Web.Tests.Support;
using Verbs = ChatAssistant.Web.Tests.ConversationSets.CommandLine;

namespace ChatAssistant.Web.Tests.Delivery;

public sealed class OutboxCommandTests
{
    [Fact]
    public async Task A_reply_given_up_is_listed_and_sent_again_on_somebodys_word()
    {
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, "--Outbox:LookEvery=00:00:00.050");
        await using var connector = await FakeConnector.StartAsync();
        connector.RefuseNext(1, status: 403);
        var commands = new Verbs(folder.Path);
        await IncomingActivity.SendAsync(service.Http, IncomingActivity.Message("平凉的通知要求加强哪些方面的监督？", connector.ServiceUrl, IncomingActivity.NewConversation()));

        var dead = await DeadAsync(commands);
        Assert.Equal(("dead", "connector-403", 1), (dead["state"]!.GetValue<string>(), dead["fault"]!.GetValue<string>(), dead["attempts"]!.GetValue<int>()));
        Assert.DoesNotContain("平凉", dead.ToJsonString());
        var id = dead["id"]!.ToJsonString();
        await commands.RunAsync("outbox", "retry", id, "--reason", "对方已不再屏蔽", "--by", "王芳");
        await connector.NextAsync();

        Assert.Single(connector.IdempotencyKeys.Distinct());
        var steps = await StepsAsync(commands, id, "delivered");
        Assert.Equal(["created", "queued", "sending", "permanent", "queued", "sending", "delivered"], steps.Select(step => step["step"]!.GetValue<string>()));
        Assert.Equal(("王芳", "对方已不再屏蔽"), (steps[4]["by"]!.GetValue<string>(), steps[4]["reason"]!.GetValue<string>()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.RunAsync("outbox", "retry", id, "--reason", "再来一次"));
        Assert.Empty(await commands.RunAsync("outbox", "list", "--dead"));
    }

    [Theory]
    [InlineData("retry", "1", "--reason", "没有这条")]
    [InlineData("retry", "1")]
    [InlineData("retry", "1", "--reason", " ")]
    [InlineData("show", "1")]
    public async Task What_is_not_there_or_has_no_reason_is_refused(params string[] verb)
    {
        using var folder = new ScratchFolder();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Verbs(folder.Path).RunAsync(["outbox", .. verb]));
    }

    private static async Task<JsonNode> DeadAsync(Verbs commands)
    {
        while (true)
        {
            if (await commands.RunAsync("outbox", "list", "--dead", "--json") is [var line]) return JsonNode.Parse(line)!;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<IReadOnlyList<JsonNode>> StepsAsync(Verbs commands, string id, string last)
    {
        while (true)
        {
            var steps = (await commands.RunAsync("outbox", "show", id, "--json")).Select(line => JsonNode.Parse(line)!).ToList();
            if (steps[^1]["step"]!.GetValue<string>() == last) return steps;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
