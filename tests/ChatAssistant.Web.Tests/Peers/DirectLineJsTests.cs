using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Peers;

/// <summary>botframework-directlinejs, the client in every Web Chat, against the running service.</summary>
public sealed class DirectLineJsTests(PeerPackages packages, SharedService service)
{
    [Theory]
    [InlineData("ws")]
    [InlineData("poll")]
    public async Task A_browser_asks_uploads_loses_its_connection_and_misses_nothing(string mode)
    {
        packages.Require();
        var generated = await DirectLineClient.WithSecret(service.Running).PostAsync("tokens/generate", JsonNode.Parse("""{"user":{"id":"dl_browser"}}"""));

        var seen = await PeerScript.RunAsync("directline.cjs", service.Running.Address.GetLeftPart(UriPartial.Authority), generated.Text("token")!, mode);

        Assert.Contains("自动问答程序", seen["welcome"]!["text"]!.GetValue<string>());
        Assert.Equal(seen["asked"]!.GetValue<string>(), seen["echo"]!["id"]!.GetValue<string>());
        Assert.Equal("dl_browser", seen["echo"]!["from"]!["id"]!.GetValue<string>());
        Assert.NotEmpty(seen["answer"]!["channelData"]!["chatAssistant"]!["citations"]!.AsArray());
        Assert.NotEmpty(seen["answer"]!["entities"]!.AsArray());
        Assert.Equal(seen["asked"]!.GetValue<string>(), seen["repeated"]!.GetValue<string>());
        Assert.NotEqual("retry", seen["typing"]!.GetValue<string>());
        Assert.Equal(["note.txt", "路灯.png"], seen["upload"]!["attachments"]!.AsArray().Select(each => each!["name"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Contains(seen["readBack"]!.AsArray(), each => each!.GetValue<string>().StartsWith("89504e470d0a1a0a", StringComparison.Ordinal));
        Assert.Equal(Ids(seen["stored"]!), Ids(seen["seen"]!));
        Assert.Equal(mode is "ws" ? 3 : 0, seen["sockets"]!.GetValue<int>());
        Assert.DoesNotContain(seen["statuses"]!.AsArray(), status => status!.GetValue<string>() is "FailedToConnect" or "ExpiredToken" or "Ended");
    }

    private static IEnumerable<string> Ids(JsonNode ids) => ids.AsArray().Select(id => id!.GetValue<string>());
}
