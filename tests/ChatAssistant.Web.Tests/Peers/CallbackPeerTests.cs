using System.Text.Json.Nodes;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Peers;

/// <summary>The platforms' own libraries, against our callbacks, our calls and our stream.</summary>
public sealed class CallbackPeerTests(PeerPackages packages)
{
    [Fact]
    public async Task WeComs_package_and_our_cipher_read_each_other()
    {
        packages.Require();
        var cipher = new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId);
        using var peer = PeerScript.Start("wecom.cjs", WeComRequest.Token, WeComRequest.AesKey, WeComRequest.CorpId);

        var theirs = (await peer.ReadAsync())["sealed"]!.AsArray().Select(each => each!).ToList();
        Assert.All(theirs, each => Assert.Equal(TextOf(each, "message"), cipher.Decrypt(TextOf(each, "encrypted"))));
        Assert.All(theirs, each => Assert.Equal(TextOf(each, "signature"), SignatureOf(each)));

        var ours = theirs.Select(each => new JsonObject { ["encrypted"] = cipher.Encrypt(TextOf(each, "message")), ["timestamp"] = TextOf(each, "timestamp"), ["nonce"] = TextOf(each, "nonce") }).ToList();
        await peer.WriteAsync(new JsonArray([.. ours]).ToJsonString());
        var opened = (await peer.ResultAsync())["opened"]!.AsArray();

        Assert.Equal(theirs.Select(each => TextOf(each, "message")), opened.Select(each => TextOf(each!, "message")));
        Assert.All(opened, each => Assert.Equal(WeComRequest.CorpId, TextOf(each!, "id")));
        Assert.Equal(ours.Select(SignatureOf), opened.Select(each => TextOf(each!, "signature")));
    }

    [Fact]
    public async Task Feishus_library_takes_the_events_we_take_and_calls_the_API_we_call()
    {
        packages.Require();
        await using var api = await FakePlatform.StartAsync(FeishuSide.Granting);
        await using var service = await RunningService.StartAsync(FeishuSide.SettingsFor(api));
        using var peer = PeerScript.Start("feishu.cjs", api.Url);
        var right = FeishuSide.Sealed(FeishuSide.Said("ou_peer", "你好"));
        (string Body, Dictionary<string, string> Headers)[] events =
            [(right, FeishuSide.SignatureOf(right)), (right, FeishuSide.SignatureOf(right, key: "other")), (FeishuSide.Sealed(FeishuSide.Said("ou_peer", "再见")), FeishuSide.SignatureOf(right))];

        await peer.WriteAsync(new JsonObject
        {
            ["encryptKey"] = FeishuSide.EncryptKey,
            ["verificationToken"] = FeishuSide.Word,
            ["appId"] = FeishuSide.AppId,
            ["events"] = new JsonArray([.. events.Select(each => new JsonObject { ["body"] = each.Body, ["headers"] = HeadersOf(each.Headers) })]),
        }.ToJsonString());
        var result = await peer.ResultAsync();
        var decisions = new List<bool>();
        foreach (var (body, headers) in events) decisions.Add((await FeishuSide.PostAsync(service, body, headers)).Status is System.Net.HttpStatusCode.OK);

        Assert.Equal([true, false, false], decisions);
        Assert.Equal(decisions, result["decisions"]!.AsArray().Select(each => each!.GetValue<bool>()));
        Assert.Equal("你好", JsonNode.Parse(Assert.Single(result["seen"]!.AsArray())!.GetValue<string>())!["text"]!.GetValue<string>());
        AssertSameCalls(await api.WaitAsync(FeishuSide.Send, 2));
    }

    [Fact]
    public async Task Our_stream_answers_DingTalks_gateway_as_its_client_does_and_outlives_it()
    {
        packages.Require();
        using var peer = PeerScript.Start("dingtalk.cjs");
        var gateway = TextOf(await peer.ReadAsync(), "gateway");
        await using var service = await RunningService.StartAsync(
            DingTalkSide.SettingsFor(gateway, "--Channels:DingTalk:Mode=Stream", "--Channels:DingTalk:StreamPingEvery=00:00:01"));

        var result = await peer.ResultAsync();

        AssertSameTalk(result["official"]!, result["ours"]!);
        Assert.Equal((200, 404, 200, 200), (CodeOf(result["again"]), CodeOf(result["odd"]), CodeOf(result["broken"]), CodeOf(result["drained"])));
        Assert.True(result["wasOpen"]!.GetValue<bool>(), "The old connection was left before it was emptied.");
        Assert.InRange(result["replacedWithin"]!.GetValue<long>(), 0, 2000);
        Assert.Equal((3, 2), (result["connections"]!.GetValue<int>(), result["refused"]!.GetValue<int>()));
        Assert.Equal(["drained", "first", "second", "third"], result["replies"]!.AsArray().Select(reply => TextOf(reply!, "session")).Order());
        using var closed = await service.Http.GetAsync(DingTalkSide.Path, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, closed.StatusCode);
    }

    /// <summary>The same subscriptions asked for, the same answers to the same frames.</summary>
    private static void AssertSameTalk(JsonNode official, JsonNode ours)
    {
        Assert.Equal(TextOf(official["opened"]!, "path"), TextOf(ours["opened"]!, "path"));
        foreach (var name in new[] { "clientId", "clientSecret", "subscriptions" })
            Assert.True(JsonNode.DeepEquals(official["opened"]!["body"]![name], ours["opened"]!["body"]![name]), $"{name} differs: {ours["opened"]}");
        foreach (var name in new[] { "ping", "message", "event" })
        {
            var (theirs, mine) = (official["acks"]![name]!, ours["acks"]![name]!);
            Assert.Equal((CodeOf(theirs), TextOf(theirs, "message"), TextOf(theirs, "data")), (CodeOf(mine), TextOf(mine, "message"), TextOf(mine, "data")));
            Assert.Equal(TextOf(theirs["headers"]!, "contentType"), TextOf(mine["headers"]!, "contentType"));
        }
    }

    /// <summary>What the library asks of the API is what we ask: the same place, the same members.</summary>
    private static void AssertSameCalls(IReadOnlyList<PlatformCall> calls)
    {
        var (theirs, ours) = (calls.Single(call => call.Text("receive_id") == "oc_sdk"), calls.Single(call => call.Text("receive_id") == "oc_ou_peer"));
        Assert.Equal((theirs.Method, theirs.Query, theirs.Headers["authorization"]), (ours.Method, ours.Query, ours.Headers["authorization"]));
        Assert.Equal(theirs.Body!.AsObject().Select(each => each.Key).Order(), ours.Body!.AsObject().Select(each => each.Key).Order());
    }

    private static JsonObject HeadersOf(Dictionary<string, string> headers)
    {
        var json = new JsonObject();
        foreach (var (name, value) in headers) json[name] = value;
        return json;
    }

    private static string SignatureOf(JsonNode each) => CallbackSignature.Of(WeComRequest.Token, TextOf(each, "timestamp"), TextOf(each, "nonce"), TextOf(each, "encrypted"));

    private static string TextOf(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static int CodeOf(JsonNode? ack) => ack!["code"]!.GetValue<int>();
}
