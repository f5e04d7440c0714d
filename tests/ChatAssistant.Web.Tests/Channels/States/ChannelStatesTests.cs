using System.Text.Json.Nodes;
using ChatAssistant.Channels.States;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.States;

/// <summary>What staff can see of the channels, and try.</summary>
public sealed class ChannelStatesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_channel_is_there_whether_set_up_or_not()
    {
        await using var service = await RunningService.StartAsync();

        var states = await StatesOf(service).AllAsync(Stop);

        Assert.Equal(["directline", "wechat", "wecom", "wecomkf", "dingtalk", "feishu", "botframework"], states.Select(state => state.Name));
        Assert.Equal("directline", Assert.Single(states, state => state.IsConfigured).Name);
        Assert.All(states, state => Assert.Equal((null, null, 0, null), (state.LastInbound, state.LastOutbound, state.Failures, state.Token)));
    }

    [Fact]
    public async Task What_came_and_went_and_failed_is_told_with_the_tokens_time_and_never_the_token()
    {
        var refusals = 2;
        await using var api = await FakePlatform.StartAsync(call =>
            call.Path == "/cgi-bin/message/send" && Interlocked.Decrement(ref refusals) >= 0 ? new JsonObject { ["errcode"] = -1 } : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync([.. WeComSide.SettingsFor(api), "--Outbox:FirstRetryAfter=00:00:00.050"]);
        var before = TimeProvider.System.GetUtcNow();
        await WeComSide.PostAsync(service, WeComRequest.Of(WeComSide.Text("u", "你好", "m1")));
        await api.WaitAsync("/cgi-bin/message/send", 3);

        var state = await UntilAsync(service, "wecom", each => each.LastOutbound is not null);

        Assert.InRange(state.LastInbound!.Value, before, state.LastOutbound!.Value);
        Assert.Equal(2, state.Failures);
        Assert.True(state.Token!.IsHeld);
        Assert.InRange(state.Token.Until!.Value, before.AddHours(1), before.AddHours(2));
        Assert.Null(state.Token.FailedAt);
        Assert.DoesNotContain("at-1", state.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_yesterday_counts_no_more()
    {
        var clock = new ManualClock();
        var refusals = 1;
        await using var api = await FakePlatform.StartAsync(call =>
            call.Path == "/cgi-bin/message/send" && Interlocked.Decrement(ref refusals) >= 0 ? new JsonObject { ["errcode"] = 81013 } : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync(clock, WeComSide.SettingsFor(api));
        await WeComSide.PostAsync(service, WeComRequest.Of(WeComSide.Text("u", "你好", "m1")));
        Assert.Equal(1, (await UntilAsync(service, "wecom", each => each.Failures > 0)).Failures);

        clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(0, (await StateAsync(service, "wecom")).Failures);
    }

    [Fact]
    public async Task Trying_a_channel_asks_for_a_token_and_says_what_the_platform_said()
    {
        var isRight = true;
        await using var api = await FakePlatform.StartAsync(call => isRight ? WeComSide.Granting(call) : new JsonObject { ["errcode"] = 40001 });
        await using var service = await RunningService.StartAsync(WeComSide.SettingsFor(api));
        var states = StatesOf(service);

        Assert.Equal(new SelfTest(SelfTestOutcome.Passed), await states.SelfTestAsync("wecomkf", Stop));
        isRight = false;
        Assert.Equal(new SelfTest(SelfTestOutcome.Failed, "wecom-token-40001"), await states.SelfTestAsync("wecom", Stop));

        var token = (await StateAsync(service, "wecom")).Token!;
        Assert.Equal((true, "wecom-token-40001"), (token.IsHeld, token.Fault));
        Assert.NotNull(token.FailedAt);
        Assert.All(api.Calls, call => Assert.Equal("/cgi-bin/gettoken", call.Path));
    }

    [Fact]
    public async Task Trying_what_cannot_be_tried_says_why()
    {
        await using var service = await RunningService.StartAsync();
        var states = StatesOf(service);

        Assert.Equal(SelfTestOutcome.NothingToTry, (await states.SelfTestAsync("directline", Stop)).Outcome);
        Assert.Equal(SelfTestOutcome.NotConfigured, (await states.SelfTestAsync("feishu", Stop)).Outcome);
        Assert.Equal(SelfTestOutcome.Unknown, (await states.SelfTestAsync("telegram", Stop)).Outcome);
    }

    [Fact]
    public async Task The_Bot_Frameworks_login_is_tried_where_it_is_set()
    {
        // A form, which the platforms of this project are not asked with.
        await using var login = await FakeConnector.StartAsync();
        await using var service = await RunningService.StartAsync(
            "--Outbound:IntranetHosts:0=http://127.0.0.1:*", "--MicrosoftAppId=11111111-2222-3333-4444-555555555555", "--MicrosoftAppPassword=shh",
            $"--ToChannelFromBotLoginUrl={login.ServiceUrl}botframework.com");

        var test = await StatesOf(service).SelfTestAsync("botframework", Stop);

        Assert.Equal(SelfTestOutcome.Failed, test.Outcome);
        Assert.True((await StateAsync(service, "botframework")).IsConfigured);
    }

    private static IChannelStates StatesOf(RunningService service) => service.Services.GetRequiredService<IChannelStates>();

    private static async Task<ChannelState> StateAsync(RunningService service, string channel) =>
        (await StatesOf(service).AllAsync(Stop)).Single(state => state.Name == channel);

    /// <summary>What a platform has answered is written down a moment later.</summary>
    private static async Task<ChannelState> UntilAsync(RunningService service, string channel, Predicate<ChannelState> fits)
    {
        using var patience = Patience.Begin();
        while (true)
        {
            var state = await StateAsync(service, channel);
            if (fits(state)) return state;
            await Task.Delay(20, patience.Token);
        }
    }
}
