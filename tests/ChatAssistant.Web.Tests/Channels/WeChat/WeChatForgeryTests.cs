using System.Net;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>What is not WeChat's, or not as it must be.</summary>
public sealed class WeChatForgeryTests
{
    private const string PreviousKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    [Fact]
    public async Task The_platform_finds_its_word_again_and_nobody_else_does()
    {
        await using var weChat = await WeChatSide.VerifiedAsync();
        var signature = CallbackSignature.Of(WeChatRequest.Token, "1714036504", "1514711492");

        Assert.Equal("4375120948345356249", await weChat.Service.Http.GetStringAsync($"{WeChatSide.Path}?signature={signature}&timestamp=1714036504&nonce=1514711492&echostr=4375120948345356249", TestContext.Current.CancellationToken));
        foreach (var query in (string[])["", "?echostr=1", $"?signature={signature}&timestamp=1714036505&nonce=1514711492&echostr=1", $"?signature={signature.ToUpperInvariant()}&timestamp=1714036504&nonce=1514711492&echostr=1", $"?signature=&timestamp=1714036504&nonce=1514711492&echostr=1"])
        {
            using var refused = await weChat.Service.Http.GetAsync(WeChatSide.Path + query, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
    }

    [Fact]
    public async Task With_a_key_nothing_is_taken_that_is_not_encrypted_and_signed_whole()
    {
        await using var weChat = await WeChatSide.VerifiedAsync();
        var xml = WeChatXml.Text("forger", "你好");
        var good = WeChatRequest.Secure(xml);
        var encrypted = good.Body.Split("CDATA[")[2].Split("]]")[0];
        WeChatRequest[] forged =
        [
            WeChatRequest.Plain(xml), WeChatRequest.Plain(xml).With("encrypt_type", "raw"), WeChatRequest.Plain(xml).With("encrypt_type", "aes"),
            good with { Body = xml }, good.Without("encrypt_type"), good.With("encrypt_type", "raw"), good.With("encrypt_type", "AES"), good.Without("msg_signature"),
            good.With("msg_signature", good.Query["signature"]), good.With("msg_signature", ""), good.With("msg_signature", new string('0', 40)),
            good.With("msg_signature", good.Query["msg_signature"].ToUpperInvariant()), good.With("msg_signature", good.Query["msg_signature"] + "0"), good.With("msg_signature", good.Query["msg_signature"][..39]),
            good.With("nonce", "1"), good.With("timestamp", "1"), good.With("timestamp", ""), good.With("timestamp", "-1"), good.With("timestamp", "99999999999999999999"), good.Without("nonce"), good.Without("timestamp"),
            WeChatRequest.Secure(xml, token: "other"), WeChatRequest.Secure(xml, key: PreviousKey), WeChatRequest.Secure(xml, appId: "wx0000000000000000"), WeChatRequest.Secure(xml, appId: ""),
            WeChatRequest.Secure(xml, ago: TimeSpan.FromMinutes(11)), WeChatRequest.Secure(xml, ago: TimeSpan.FromMinutes(-11)), WeChatRequest.Secure(xml, ago: TimeSpan.FromDays(400)),
            good with { Body = good.Body.Replace(encrypted, encrypted[..^4] + "AAAA", StringComparison.Ordinal) }, good with { Body = good.Body.Replace(encrypted, "", StringComparison.Ordinal) },
            good with { Body = "" }, good with { Body = "{}" }, good with { Body = "<xml/>" }, good with { Body = $"<!DOCTYPE xml>{good.Body}" },
        ];

        foreach (var (index, request) in forged.Index()) Assert.Equal((index, HttpStatusCode.Forbidden), (index, (await weChat.PostAsync(request)).Status));

        Assert.Equal(0, await weChat.Service.TakenFromAsync("wechat"));
        Assert.Contains("您好", (await weChat.PostAsync(good)).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_open_a_signature_that_was_seen_fits_no_other_message_also_after_a_restart()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();
        var good = WeChatRequest.Plain(WeChatXml.Text("victim", "你好"));
        Assert.Contains("您好", (await weChat.PostAsync(good)).Content, StringComparison.Ordinal);
        var other = good with { Body = WeChatXml.Text("victim", "我要提建议") };

        Assert.Equal(HttpStatusCode.Forbidden, (await weChat.PostAsync(other)).Status);
        await weChat.RestartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await weChat.PostAsync(other)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await weChat.PostAsync(WeChatRequest.Plain(other.Body, token: "guessed"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await weChat.PostAsync(WeChatRequest.Plain(other.Body, ago: TimeSpan.FromMinutes(11)))).Status);

        Assert.Equal(1, await weChat.Service.TakenFromAsync("wechat"));
    }

    [Fact]
    public async Task What_is_no_message_is_refused_and_too_much_is_not_read()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();

        foreach (var xml in (string[])["", "{}", "<xml/>", "<!DOCTYPE xml [<!ENTITY a 'x'>]><xml><ToUserName>&a;</ToUserName></xml>", "<xml><ToUserName>gh_1</ToUserName>"])
            Assert.Equal(HttpStatusCode.BadRequest, (await weChat.PostAsync(WeChatRequest.Plain(xml))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await weChat.PostAsync(WeChatRequest.Plain(WeChatXml.Text("long", new string('x', 300_000))))).Status);
    }

    [Fact]
    public async Task While_the_key_is_changed_both_are_taken_and_each_is_answered_in_its_own()
    {
        await using var weChat = await WeChatSide.VerifiedAsync($"--Channels:WeChat:PreviousEncodingAESKey={PreviousKey}");

        var before = await weChat.PostAsync(WeChatRequest.Secure(WeChatXml.Text("old", "你好"), key: PreviousKey));
        var after = await weChat.PostAsync(WeChatRequest.Secure(WeChatXml.Text("new", "你好")));

        Assert.Null(before.Opened(WeChatRequest.AesKey));
        Assert.Contains("您好", before.Opened(PreviousKey), StringComparison.Ordinal);
        Assert.Contains("您好", after.Opened(WeChatRequest.AesKey), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_not_set_up_is_not_there()
    {
        await using var service = await RunningService.StartAsync();

        using var answer = await service.Http.GetAsync(WeChatSide.Path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("Token", "--Channels:WeChat:AppId=wx1")]
    [InlineData("AppSecret", "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t", "--Channels:WeChat:CustomerMessages=true")]
    [InlineData("EncodingAESKey", "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t", "--Channels:WeChat:EncodingAESKey=short")]
    [InlineData("BaseAddress", "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t", "--Channels:WeChat:BaseAddress=http://api.example.com")]
    public async Task What_is_set_up_by_half_does_not_start(string setting, params string[] settings)
    {
        var fault = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningService.StartAsync(settings));

        Assert.Contains($"Channels:WeChat:{setting}", ChatAssistant.Web.CommandLine.SettingFault.TextOf(fault), StringComparison.Ordinal);
    }
}
