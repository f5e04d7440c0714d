using System.Globalization;
using System.Net;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Tests.Channels.WeChat;

namespace ChatAssistant.Web.Tests.Channels.Signatures;

/// <summary>What no platform signed, or signed for something else, or at another time. None of it is taken.</summary>
public sealed class SignatureForgeryTests(SignedSides sides) : IClassFixture<SignedSides>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Forgeries => [.. SignatureForgeries.All.Keys];

    public static TheoryData<string> Platforms => [.. SignedSides.Genuine.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_callback_is_refused_with(string what)
    {
        var (platform, forge) = SignatureForgeries.All[what];
        var service = sides.For(platform);
        var before = await SignedSides.TakenAsync(service);

        var status = await forge(SignedSides.Genuine[platform](TimeSpan.Zero)).PostAsync(service);

        Assert.InRange((int)status, 400, 499);
        Assert.Equal(before, await SignedSides.TakenAsync(service));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task A_callback_is_taken_that_nobody_changed(string platform)
    {
        var before = await SignedSides.TakenAsync(sides.For(platform));

        Assert.Equal(HttpStatusCode.OK, await SignedSides.Genuine[platform](TimeSpan.Zero).PostAsync(sides.For(platform)));

        Assert.Equal(before + 1, await SignedSides.TakenAsync(sides.For(platform)));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task A_minute_within_the_window_is_in_time_and_a_minute_beyond_is_not_on_either_side(string platform)
    {
        var window = SignedSides.Windows[platform];

        Assert.Equal(HttpStatusCode.OK, await PostAsync(window - Minute));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Minute - window));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(window + Minute));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(-window - Minute));

        Task<HttpStatusCode> PostAsync(TimeSpan ago) => SignedSides.Genuine[platform](ago).PostAsync(sides.For(platform));
    }

    [Fact]
    public async Task Digits_moved_from_nonce_to_time_do_not_make_a_signature_that_was_seen_good_for_another_message()
    {
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var seen = Plain(time, "9876543210");
        // In thousandths of a second it is the same time, and joined with the nonce it is the same text.
        var moved = Plain($"{time}987", "6543210");
        Assert.Equal(seen["signature"], moved["signature"]);
        var service = sides.For("WeChat in the open");

        Assert.Equal(HttpStatusCode.OK, await seen.PostAsync(service));
        var taken = await SignedSides.TakenAsync(service);

        Assert.Equal(HttpStatusCode.Forbidden, await moved.PostAsync(service));
        Assert.Equal(taken, await SignedSides.TakenAsync(service));
    }

    [Fact]
    public async Task Of_many_messages_at_once_under_a_signature_that_covers_none_one_is_taken()
    {
        foreach (var platform in (string[])["WeChat in the open", "DingTalk"])
        {
            var service = sides.For(platform);
            var (before, seen) = (await SignedSides.TakenAsync(service), SignedSides.Genuine[platform](TimeSpan.Zero));

            var all = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => (seen with { Body = SignedSides.Genuine[platform](TimeSpan.Zero).Body }).PostAsync(service)));

            Assert.Single(all, status => status is HttpStatusCode.OK);
            Assert.Equal(29, all.Count(status => status is HttpStatusCode.Forbidden));
            Assert.Equal(before + 1, await SignedSides.TakenAsync(service));
        }
    }

    private static SignedCall Plain(string time, string nonce) => new(
        WeChatSide.Path, [new("signature", CallbackSignature.Of(WeChatRequest.Token, time, nonce)), new("timestamp", time), new("nonce", nonce)], [], WeChatXml.Text($"u{nonce}", "你好"));
}
