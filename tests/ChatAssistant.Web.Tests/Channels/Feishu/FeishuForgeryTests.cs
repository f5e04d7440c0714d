using System.Net;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Channels.Feishu;

/// <summary>What Feishu did not send, or did not send to us.</summary>
public sealed class FeishuForgeryTests(FeishuSide feishu) : IClassFixture<FeishuSide>
{
    private const string Signature = "X-Lark-Signature";

    private static readonly Dictionary<string, Func<(string Body, IEnumerable<KeyValuePair<string, string>> Headers)>> Forgeries = new()
    {
        ["signed with another key"] = () => Body(body => FeishuSide.SignatureOf(body, key: "test keY")),
        ["signed with an empty key"] = () => Body(body => FeishuSide.SignatureOf(body, key: "")),
        ["encrypted with another key"] = () => With(FeishuSide.Sealed(Message(), "test keY")),
        ["nine hours old"] = () => Body(body => FeishuSide.SignatureOf(body, TimeSpan.FromHours(9))),
        ["nine hours ahead"] = () => Body(body => FeishuSide.SignatureOf(body, -TimeSpan.FromHours(9))),
        ["without a signature"] = () => Without(Signature),
        ["without a time"] = () => Without("X-Lark-Request-Timestamp"),
        ["without a nonce"] = () => Without("X-Lark-Request-Nonce"),
        ["without any header"] = () => (FeishuSide.Sealed(Message()), []),
        ["with an empty signature"] = () => Changed(Signature, _ => ""),
        ["with the signature in capitals"] = () => Changed(Signature, text => text.ToUpperInvariant()),
        ["with the signature cut short"] = () => Changed(Signature, text => text[..32]),
        ["with the signature changed"] = () => Changed(Signature, text => (text[0] == 'a' ? 'b' : 'a') + text[1..]),
        ["with the time changed"] = () => Changed("X-Lark-Request-Timestamp", text => $"{long.Parse(text, null) + 1}"),
        ["with the nonce changed"] = () => Changed("X-Lark-Request-Nonce", text => text + "0"),
        ["with two signatures"] = () => Body(body => [.. FeishuSide.SignatureOf(body), new(Signature, "x")]),
        ["with the signature of another"] = () => (FeishuSide.Sealed(Message()), FeishuSide.SignatureOf(FeishuSide.Sealed(Message()))),
        ["with a space more than was signed"] = () => Replaced(body => body + " "),
        ["with a byte changed"] = () => Replaced(body => body[..40] + (body[40] == 'A' ? 'B' : 'A') + body[41..]),
        ["written otherwise than was signed"] = () => Replaced(body => body.Replace("\":\"", "\": \"", StringComparison.Ordinal)),
        ["cut off"] = () => With(Cut(16)),
        ["cut off in a block"] = () => With(Cut(5)),
        ["without its beginning"] = () => With(Sealing(bytes => bytes[16..])),
        ["with its padding changed"] = () => With(Sealing(bytes => [.. bytes[..^17], (byte)(bytes[^17] ^ 1), .. bytes[^16..]])),
        ["empty inside"] = () => With("""{"encrypt":""}"""),
        ["of no letters of Base64"] = () => With("""{"encrypt":"路灯坏了"}"""),
        ["in the open"] = () => With(Message().ToJsonString()),
        ["in the open beside a sealed one"] = () => With(new JsonObject { ["schema"] = "2.0", ["header"] = Message()["header"]!.DeepClone() }.ToJsonString()),
        ["with another word"] = () => With(FeishuSide.Sealed(Said(header => header["token"] = "vt-2"))),
        ["with no word"] = () => With(FeishuSide.Sealed(Said(header => header.Remove("token")))),
        ["to another application"] = () => With(FeishuSide.Sealed(Said(header => header["app_id"] = "cli_2"))),
        ["to no application"] = () => With(FeishuSide.Sealed(Said(header => header.Remove("app_id")))),
        ["no JSON inside"] = () => With(FeishuSide.SealedText("路灯坏了")),
        ["a question about the address with another word"] = () => With(FeishuSide.Sealed(Challenge("vt-2"))),
        ["a question about the address in the open"] = () => With(Challenge(FeishuSide.Word).ToJsonString()),
        ["no JSON"] = () => With("x"),
        ["a list"] = () => With("[]"),
        ["saying two things"] = () => With("""{"encrypt":"A","encrypt":"B"}"""),
        ["larger than any"] = () => With($$"""{"encrypt":"{{new string('A', 257 * 1024)}}"}"""),
    };

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_event_is_refused_that_is(string name)
    {
        var before = await feishu.Service.TakenFromAsync("feishu");
        var (body, headers) = Forgeries[name]();

        var (status, answer) = await FeishuSide.PostAsync(feishu.Service, body, headers);

        Assert.InRange((int)status, 400, 499);
        Assert.DoesNotContain("5634b122", answer, StringComparison.Ordinal);
        Assert.Equal(before, await feishu.Service.TakenFromAsync("feishu"));
    }

    [Fact]
    public async Task The_question_about_the_address_is_answered()
    {
        var (status, answer) = await FeishuSide.PostAsync(feishu.Service, FeishuSide.Sealed(Challenge(FeishuSide.Word)), []);

        Assert.Equal((HttpStatusCode.OK, """{"challenge":"5634b122"}"""), (status, answer));
    }

    [Fact]
    public async Task A_replay_is_the_same_message_and_changes_nothing()
    {
        var body = FeishuSide.Sealed(FeishuSide.Said("ou_replayed", "你好"));
        var headers = FeishuSide.SignatureOf(body);
        for (var time = 0; time < 20; time++) Assert.Equal(HttpStatusCode.OK, (await FeishuSide.PostAsync(feishu.Service, body, headers)).Status);

        await feishu.Api.WaitAsync(FeishuSide.Send, 1, call => call.Text("receive_id") == "oc_ou_replayed");

        Assert.Equal(1, await feishu.Service.TakenFromAsync("feishu"));
    }

    private static JsonObject Message() => FeishuSide.Said("ou_forged", "你好");

    private static JsonObject Challenge(string word) => new() { ["challenge"] = "5634b122", ["token"] = word, ["type"] = "url_verification" };

    private static JsonObject Said(Action<JsonObject> change)
    {
        var message = Message();
        change(message["header"]!.AsObject());
        return message;
    }

    private static (string, IEnumerable<KeyValuePair<string, string>>) Body(Func<string, IEnumerable<KeyValuePair<string, string>>> headers)
    {
        var body = FeishuSide.Sealed(Message());
        return (body, headers(body));
    }

    /// <summary>Signed as it is.</summary>
    private static (string, IEnumerable<KeyValuePair<string, string>>) With(string body) => (body, FeishuSide.SignatureOf(body));

    /// <summary>Changed after it was signed.</summary>
    private static (string, IEnumerable<KeyValuePair<string, string>>) Replaced(Func<string, string> change)
    {
        var body = FeishuSide.Sealed(Message());
        return (change(body), FeishuSide.SignatureOf(body));
    }

    private static (string, IEnumerable<KeyValuePair<string, string>>) Without(string header) => Body(body => FeishuSide.SignatureOf(body).Where(each => each.Key != header));

    private static (string, IEnumerable<KeyValuePair<string, string>>) Changed(string header, Func<string, string> change) =>
        Body(body => FeishuSide.SignatureOf(body).Select(each => each.Key == header ? new(header, change(each.Value)) : each));

    private static string Cut(int bytes) => Sealing(whole => whole[..^bytes]);

    private static string Sealing(Func<byte[], byte[]> change)
    {
        var whole = Convert.FromBase64String(JsonNode.Parse(FeishuSide.Sealed(Message()))!["encrypt"]!.GetValue<string>());
        return new JsonObject { ["encrypt"] = Convert.ToBase64String(change(whole)) }.ToJsonString();
    }
}
