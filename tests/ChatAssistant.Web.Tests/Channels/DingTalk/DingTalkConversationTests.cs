using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Channels.DingTalk;

/// <summary>People write to the robot, and DingTalk calls the service.</summary>
public sealed class DingTalkConversationTests(DingTalkSide dingTalk) : IClassFixture<DingTalkSide>
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_answered_at_the_address_that_came_with_it()
    {
        Assert.Equal(HttpStatusCode.OK, await dingTalk.PostAsync(dingTalk.Text("ask", Question)));

        var reply = (await RepliesAsync("ask"))[0];

        Assert.Equal("text", reply.Text("msgtype"));
        Assert.Contains("监督", reply.Text("text", "content"), StringComparison.Ordinal);
        Assert.Null(reply.Body!["at"]);
    }

    [Fact]
    public async Task A_message_delivered_again_and_again_has_one_answer()
    {
        var message = dingTalk.Text("again", "你好");

        // Each delivery is signed anew.
        var statuses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => dingTalk.PostAsync(message.DeepClone())));
        await dingTalk.PostAsync(dingTalk.Text("again", "再见"));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, (await RepliesAsync("again", 2)).Count);
    }

    [Fact]
    public async Task What_is_spoken_and_what_stands_among_pictures_is_read()
    {
        var spoken = dingTalk.Text("voice", "");
        (spoken["msgtype"], spoken["content"]) = ("audio", new JsonObject { ["downloadCode"] = "d", ["recognition"] = Question });
        var rich = dingTalk.Text("rich", "");
        (rich["msgtype"], rich["content"]) = ("richText", JsonNode.Parse($$"""{"richText":[{"text":"{{Question}}"},{"type":"picture","downloadCode":"d"}]}"""));

        await dingTalk.PostAsync(spoken);
        await dingTalk.PostAsync(rich);

        foreach (var person in new[] { "voice", "rich" }) Assert.Contains("监督", (await RepliesAsync(person))[0].Text("text", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_answer_calls_who_asked_and_what_is_said_unasked_goes_to_them_alone()
    {
        var message = dingTalk.Text("member", Question);
        (message["conversationType"], message["conversationId"]) = ("2", "cidgroup==");
        await dingTalk.PostAsync(message);
        Assert.Equal("member", (await RepliesAsync("member"))[0].Body!["at"]!["atUserIds"]![0]!.GetValue<string>());

        await TellAsync("cidgroup==:member");

        var told = (await dingTalk.Api.WaitAsync(DingTalkSide.ToPerson, 1, call => call.Body!["userIds"]![0]!.GetValue<string>() == "member"))[0];
        Assert.Equal(("at-1", "dingrobot", "sampleText"), (told.Headers["x-acs-dingtalk-access-token"], told.Text("robotCode"), told.Text("msgKey")));
        Assert.Equal("有了答复", JsonNode.Parse(told.Text("msgParam")!)!["content"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("https://oapi.dingtalk.com/robot/sendBySession?session=x", "far")]
    [InlineData("http://169.254.169.254/latest", "metadata")]
    [InlineData("http://localhost:1/robot", "loopback")]
    [InlineData("not an address", "words")]
    public async Task An_address_that_is_not_allowed_is_not_called_and_the_answer_goes_by_the_API(string webhook, string person)
    {
        await dingTalk.PostAsync(DingTalkSide.Text(person, Question, webhook));

        var sent = (await dingTalk.Api.WaitAsync(DingTalkSide.ToPerson, 1, call => call.Body!["userIds"]![0]!.GetValue<string>() == person))[0];

        Assert.Contains("监督", sent.Text("msgParam"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_has_ended_is_not_called_either()
    {
        await dingTalk.PostAsync(DingTalkSide.Text("late", "你好", $"{dingTalk.Api.Url}{DingTalkSide.Reply}?session=late", TimeSpan.FromSeconds(5)));

        await dingTalk.Api.WaitAsync(DingTalkSide.ToPerson, 1, call => call.Body!["userIds"]![0]!.GetValue<string>() == "late");

        Assert.DoesNotContain(dingTalk.Api.Calls, call => call.Query == "?session=late");
    }

    [Fact]
    public async Task Nothing_of_the_address_stands_in_the_log()
    {
        using var log = new CapturedLog();
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(
            folder, services => services.AddLogging(logging => logging.AddProvider(log)),
            [.. DingTalkSide.SettingsFor(dingTalk.Api.Url), "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:System.Net.Http=Trace", "--Logging:LogLevel:Microsoft=Warning"]);

        await DingTalkSide.PostAsync(service, dingTalk.Text("logged-session", "你好").ToJsonString());
        await RepliesAsync("logged-session");

        Assert.DoesNotContain("logged-session", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(DingTalkSide.Secret, log.Text, StringComparison.Ordinal);
    }

    private async Task TellAsync(string conversation)
    {
        await using var scope = dingTalk.Service.Services.CreateAsyncScope();
        var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
        await turn.RunAsync(ConversationKey.Of("dingtalk", "", conversation), (context, stop) => context.SendActivityAsync("有了答复", cancellationToken: stop), Stop);
        await turn.CommitAsync(Stop);
    }

    private Task<IReadOnlyList<PlatformCall>> RepliesAsync(string session, int count = 1) =>
        dingTalk.Api.WaitAsync(DingTalkSide.Reply, count, call => call.Query == $"?session={session}");
}
