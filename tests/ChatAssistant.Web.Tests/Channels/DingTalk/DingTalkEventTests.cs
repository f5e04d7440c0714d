using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DingTalk;

/// <summary>Events by HTTP: DingTalk wants a signed and encrypted success.</summary>
public sealed class DingTalkEventTests(DingTalkSide dingTalk) : IClassFixture<DingTalkSide>
{
    private const string Token = "tokenxxxx";
    private const string Key = "o1w0aum42yaptlz8alnhwikjd3jenzt9cb9wmzptgus";

    private static readonly CallbackCipher Cipher = new(Key, "dingkey");

    [Theory]
    [InlineData("signature")]
    [InlineData("msg_signature")]
    public async Task An_event_is_answered_with_an_encrypted_success(string name)
    {
        await using var service = await StartAsync();

        var (status, answer) = await PostAsync(service, Cipher, Token, TimeSpan.Zero, name);

        Assert.Equal(HttpStatusCode.OK, status);
        var encrypted = answer!["encrypt"]!.GetValue<string>();
        Assert.Equal("success", Cipher.Decrypt(encrypted));
        Assert.Equal(
            CallbackSignature.Of(Token, answer["timeStamp"]!.GetValue<string>(), answer["nonce"]!.GetValue<string>(), encrypted), answer["msg_signature"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_event_of_anybody_else_is_refused()
    {
        await using var service = await StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(service, Cipher, "other", TimeSpan.Zero)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(service, Cipher, Token, TimeSpan.FromHours(2))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(service, new CallbackCipher(Key, "otherkey"), Token, TimeSpan.Zero)).Status);
        // Where no events are set up, none are taken.
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(dingTalk.Service, Cipher, Token, TimeSpan.Zero)).Status);
    }

    private Task<RunningService> StartAsync() =>
        RunningService.StartAsync(DingTalkSide.SettingsFor(dingTalk.Api.Url, $"--Channels:DingTalk:Token={Token}", $"--Channels:DingTalk:EncodingAESKey={Key}"));

    private static async Task<(HttpStatusCode Status, JsonNode? Answer)> PostAsync(
        RunningService service, CallbackCipher cipher, string token, TimeSpan ago, string name = "msg_signature")
    {
        var encrypted = cipher.Encrypt("""{"EventType":"check_url"}""");
        var time = (TimeProvider.System.GetUtcNow() - ago).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using var content = new StringContent(new JsonObject { ["encrypt"] = encrypted }.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await service.Http.PostAsync($"{DingTalkSide.Path}?{name}={CallbackSignature.Of(token, time, "n1", encrypted)}&timestamp={time}&nonce=n1", content, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(text) : null);
    }
}
