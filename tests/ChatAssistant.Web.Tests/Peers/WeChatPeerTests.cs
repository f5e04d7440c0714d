using System.Text.Json.Nodes;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Web.Tests.Peers;

public sealed class WeChatPeerTests(PeerPackages packages)
{
    private const string AppId = "wxb11529c136998cb6";
    private const string Token = "pamtest";
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    [Fact]
    public async Task The_package_of_Node_services_and_our_cipher_read_each_other()
    {
        packages.Require();
        var cipher = new CallbackCipher(Key, AppId);
        using var peer = PeerScript.Start("wechat.cjs", Token, Key, AppId);

        var theirs = (await peer.ReadAsync())["sealed"]!.AsArray().Select(each => each!).ToList();
        Assert.All(theirs, each => Assert.Equal(TextOf(each, "message"), cipher.Decrypt(TextOf(each, "encrypted"))));
        Assert.All(theirs, each => Assert.Equal(TextOf(each, "signature"), SignatureOf(each)));

        var ours = theirs.Select(each => new JsonObject { ["encrypted"] = cipher.Encrypt(TextOf(each, "message")), ["timestamp"] = TextOf(each, "timestamp"), ["nonce"] = TextOf(each, "nonce") }).ToList();
        await peer.WriteAsync(new JsonArray([.. ours]).ToJsonString());
        var opened = (await peer.ResultAsync())["opened"]!.AsArray();

        Assert.Equal(theirs.Select(each => TextOf(each, "message")), opened.Select(each => TextOf(each!, "message")));
        Assert.All(opened, each => Assert.Equal(AppId, TextOf(each!, "id")));
        Assert.Equal(ours.Select(SignatureOf), opened.Select(each => TextOf(each!, "signature")));
    }

    private static string SignatureOf(JsonNode each) => CallbackSignature.Of(Token, TextOf(each, "timestamp"), TextOf(each, "nonce"), TextOf(each, "encrypted"));

    private static string TextOf(JsonNode each, string name) => each[name]!.GetValue<string>();
}
