using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Channels;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Channels.DingTalk;

/// <summary>A gateway of 专有钉钉: the robot speaks as DingTalk's does, and what cannot be answered at once goes out as a signed form.</summary>
public sealed class DedicatedGatewayTests
{
    private const string Notify = "/message/workNotification";

    private static readonly TimeSpan AddressLasts = TimeSpan.FromMinutes(30);

    private readonly ManualClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_answered_at_the_address_that_came_with_it()
    {
        await using var gateway = await FakePlatform.StartAsync(Granting);
        await using var service = await RunningService.StartAsync(SettingsFor(gateway));

        Assert.Equal(HttpStatusCode.OK, await DingTalkSide.PostAsync(service, DingTalkSide.Text("zw1", "平凉的通知要求加强哪些方面的监督？", $"{gateway.Url}{DingTalkSide.Reply}?session=zw1").ToJsonString()));

        Assert.Contains("监督", (await gateway.WaitAsync(DingTalkSide.Reply))[0].Text("text", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_unasked_is_a_notification_that_is_signed_and_has_a_key()
    {
        await using var gateway = await FakePlatform.StartAsync(Granting);
        await using var service = await RunningService.StartAsync(_clock, SettingsFor(gateway));

        await TellLaterAsync(service, gateway, "zw2");

        var call = (await gateway.WaitAsync(Notify))[0];
        var form = QueryHelpers.ParseQuery(call.Raw).ToDictionary(field => field.Key, field => field.Value.ToString());
        Assert.Equal(("50516", "zw2"), (form["tenantId"], form["receiverIds"]));
        Assert.Matches("^[0-9a-f]{32}$", form["bizMsgId"]);
        Assert.Equal("有了答复", JsonNode.Parse(form["msg"])!["text"]!["content"]!.GetValue<string>());
        Assert.Equal(Expected(call, form), call.Headers["x-hmac-auth-signature"]);
        Assert.Equal(("dingkey", "10.1.2.3"), (call.Headers["apikey"], call.Headers["x-hmac-auth-ip"]));
        Assert.DoesNotContain(gateway.Calls, each => each.Path.StartsWith("/v1.0/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"success":false,"bizErrorCode":"OPF-B001-05-16-0002"}""")]
    [InlineData("""{"success":true,"content":{"success":false,"responseCode":"OPF-B001-05-16-0002"}}""")]
    public async Task Both_of_the_gateways_words_must_be_yes_and_what_it_refused_is_sent_again_under_the_same_key(string refusal)
    {
        var refusals = 2;
        await using var gateway = await FakePlatform.StartAsync(call => call.Path == Notify && Interlocked.Decrement(ref refusals) >= 0 ? JsonNode.Parse(refusal) : Granting(call));
        await using var service = await RunningService.StartAsync(_clock, [.. SettingsFor(gateway), "--Outbox:FirstRetryAfter=00:00:00.050", "--Outbox:LookEvery=00:00:00.050"]);

        await TellLaterAsync(service, gateway, "zw3");

        var keys = (await gateway.WaitAsync(Notify, 3)).Select(call => QueryHelpers.ParseQuery(call.Raw)["bizMsgId"].ToString());
        Assert.Single(keys.Distinct());
    }

    [Fact]
    public async Task Trying_it_asks_for_a_token_and_tells_the_gateways_code()
    {
        var isGranted = true;
        await using var gateway = await FakePlatform.StartAsync(call => isGranted ? Granting(call) : JsonNode.Parse("""{"success":false,"bizErrorCode":"OPF-B001-05-16-0002"}"""));
        await using var service = await RunningService.StartAsync(SettingsFor(gateway));
        var states = service.Services.GetRequiredService<IChannelStates>();

        Assert.Equal(new SelfTest(SelfTestOutcome.Passed), await states.SelfTestAsync("dingtalk", Stop));
        isGranted = false;
        Assert.Equal(new SelfTest(SelfTestOutcome.Failed, "dingtalk-OPF-B001-05-16-0002"), await states.SelfTestAsync("dingtalk", Stop));
    }

    [Theory]
    [InlineData("--Channels:DingTalk:TenantId=")]
    [InlineData("--Channels:DingTalk:ClientIp=")]
    [InlineData("--Channels:DingTalk:ClientMac=")]
    [InlineData("--Channels:DingTalk:Mode=Stream")]
    [InlineData("--Channels:DingTalk:BaseAddress=https://api.dingtalk.com/")]
    public async Task A_gateway_that_is_half_set_does_not_start(string spoilt)
    {
        await using var gateway = await FakePlatform.StartAsync(Granting);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartAsync([.. SettingsFor(gateway), spoilt]));

        Assert.Contains("Gateway", refusal.Message, StringComparison.Ordinal);
    }

    private static string[] SettingsFor(FakePlatform gateway) => DingTalkSide.SettingsFor(
        gateway.Url, "--Channels:DingTalk:Gateway=Dedicated", "--Channels:DingTalk:TenantId=50516", "--Channels:DingTalk:ClientIp=10.1.2.3", "--Channels:DingTalk:ClientMac=00:16:3e:00:00:01");

    private static JsonNode? Granting(PlatformCall call) => call.Path switch
    {
        DingTalkSide.Reply => new JsonObject { ["errcode"] = 0 },
        "/gettoken.json" => JsonNode.Parse("""{"success":true,"content":{"success":true,"data":{"accessToken":"zw-1","expiresIn":7200}}}"""),
        _ => JsonNode.Parse("""{"success":true,"content":{"success":true,"data":{"msgId":"m"}}}"""),
    };

    /// <summary>Somebody writes, is answered, and later hears of it.</summary>
    private async Task TellLaterAsync(RunningService service, FakePlatform gateway, string person)
    {
        await DingTalkSide.PostAsync(service, DingTalkSide.Text(person, "你好", $"{gateway.Url}{DingTalkSide.Reply}?session={person}", AddressLasts).ToJsonString());
        await gateway.WaitAsync(DingTalkSide.Reply);
        _clock.Advance(AddressLasts);
        await using var scope = service.Services.CreateAsyncScope();
        var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
        await turn.RunAsync(ConversationKey.Of("dingtalk", "", $"cid{person}"), (context, stop) => context.SendActivityAsync("有了答复", cancellationToken: stop), Stop);
        await turn.CommitAsync(Stop);
    }

    /// <summary>As a gateway would make it of what it got.</summary>
    private static string Expected(PlatformCall call, Dictionary<string, string> form)
    {
        var listed = string.Join('&', form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"));
        var signed = $"{call.Method}\n{call.Headers["x-hmac-auth-timestamp"]}\n{call.Headers["x-hmac-auth-nonce"]}\n{call.Path}\n{listed}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(DingTalkSide.Secret), Encoding.UTF8.GetBytes(signed)));
    }
}
