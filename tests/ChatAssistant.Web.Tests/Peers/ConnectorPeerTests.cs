using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Peers;

/// <summary>Channels of the Bot Framework and other bots, with the official JavaScript library, against the running service.</summary>
public sealed class ConnectorPeerTests(PeerPackages packages, SharedService service)
{
    [Theory]
    [InlineData("public", "https://api.botframework.com")]
    [InlineData("china", "https://api.botframework.azure.cn")]
    public async Task Only_tokens_of_the_channel_in_its_cloud_are_taken_and_replies_bear_a_token_of_ours(string cloud, string service)
    {
        packages.Require();
        using var channel = PeerScript.Start("connector.cjs", cloud);
        var found = await channel.ReadAsync();
        await using var known = await RunningService.StartAsync(
            // The channel of this test runs here, with an app id set: what lies here is called only where that is said.
            "--Outbound:IntranetHosts:0=http://127.0.0.1:*",
            $"--Channels:BotFramework:Cloud={cloud}",
            "--Channels:BotFramework:AllowedChannels:0=wechat",
            "--Channels:BotFramework:AllowedChannels:1=msteams",
            $"--MicrosoftAppId={found["appId"]}",
            "--MicrosoftAppPassword=only-for-tests",
            "--MicrosoftAppTenantId=99999999-8888-7777-6666-555555555555",
            $"--ToBotFromChannelOpenIdMetadataUrl={found["metadata"]}",
            $"--ToBotFromEmulatorOpenIdMetadataUrl={found["metadata"]}",
            $"--ToChannelFromBotLoginUrl={found["login"]}");

        await channel.WriteAsync(known.Address.GetLeftPart(UriPartial.Authority));
        var result = await channel.ResultAsync();

        Assert.All(result["cases"]!.AsArray(), AssertDecision);
        AssertReplies(result);
        Assert.All(result["issued"]!.AsArray(), each => AssertOurLogin(each, service));
    }

    [Fact]
    public async Task Another_bot_on_this_machine_finds_the_replies_in_the_answer()
    {
        packages.Require();

        var result = await PeerScript.RunAsync("caller.cjs", service.Running.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(200, result["status"]!.GetValue<int>());
        var reply = Assert.Single(result["replies"]!.AsArray())!;
        Assert.Equal("answered", reply["channelData"]!["chatAssistant"]!["status"]!.GetValue<string>());
        Assert.Equal(reply["text"]!.GetValue<string>(), Assert.Single(result["again"]!.AsArray())!["text"]!.GetValue<string>());
    }

    /// <summary>Ours decides as the official library does, and says 401 to all it refuses.</summary>
    private static void AssertDecision(JsonNode? each)
    {
        var accepted = each!["accepted"]!.GetValue<bool>();
        Assert.Equal($"{each["name"]}: {(accepted ? 200 : 401)}", $"{each["name"]}: {each["status"]}");
        Assert.True(each["agreed"]!.GetValue<bool>(), $"The official library decides otherwise on a token {each["name"]}.");
    }

    private static void AssertReplies(JsonNode result)
    {
        var cases = result["cases"]!.AsArray();
        var accepted = Enumerable.Range(0, cases.Count).Where(index => cases[index]!["accepted"]!.GetValue<bool>());
        var replies = result["replies"]!.AsArray();
        Assert.Equal(accepted.Select(index => $"/v3/conversations/c{index}%7Cx/activities/a{index}").Order(), replies.Select(reply => reply!["path"]!.GetValue<string>()).Order());
        Assert.All(replies, reply => Assert.Equal("Bearer outbound-2", reply!["headers"]!["authorization"]!.GetValue<string>()));
    }

    private static void AssertOurLogin(JsonNode? each, string service)
    {
        Assert.Equal("/botframework.com/oauth2/v2.0/token", each!["path"]!.GetValue<string>());
        Assert.Equal(("client_credentials", $"{service}/.default"), (each["form"]!["grant_type"]!.GetValue<string>(), each["form"]!["scope"]!.GetValue<string>()));
    }
}
