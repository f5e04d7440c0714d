using System.Net;
using System.Text;
using ChatAssistant.Channels.Crypto;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatAssistant.Web.Tests.Channels.Signatures;

/// <summary>A callback as a platform signed it, every part of which can be said otherwise.</summary>
/// <param name="Path">Where to.</param>
/// <param name="Query">What the platform writes into the address.</param>
/// <param name="Headers">What it writes into headers.</param>
/// <param name="Body">What it sends.</param>
internal sealed record SignedCall(
    string Path, IReadOnlyList<KeyValuePair<string, string>> Query, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body)
{
    private static long _lastCall;

    private static readonly string Notice =
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>kft</Token><OpenKfId>wk1</OpenKfId></xml>";

    public static SignedCall WeChatInTheOpen(TimeSpan ago) => Of(WeChatRequest.Plain(WeChatXml.Text(Somebody(), "你好"), ago: ago));

    public static SignedCall WeChatSealed(TimeSpan ago) => Of(WeChatRequest.Secure(WeChatXml.Text(Somebody(), "你好"), ago: ago)).Without("signature");

    public static SignedCall WeCom(TimeSpan ago) => Of(WeComSide.Application, WeComSide.Text(Somebody(), "你好", $"{Random.Shared.NextInt64(long.MaxValue)}"), ago);

    public static SignedCall CustomerService(TimeSpan ago) => Of(WeComSide.CustomerService, Notice, ago);

    public static SignedCall DingTalk(TimeSpan ago)
    {
        // No two are of one millisecond: a signature is good for one message.
        var time = $"{(TimeProvider.System.GetUtcNow() - ago).ToUnixTimeMilliseconds() + Interlocked.Increment(ref _lastCall)}";
        return new(DingTalkSide.Path, [], [new("timestamp", time), new("sign", DingTalkSide.Sign(time))], DingTalkSide.Text(Somebody(), "你好", "https://127.0.0.1/").ToJsonString());
    }

    public static SignedCall Feishu(TimeSpan ago)
    {
        var body = FeishuSide.Sealed(FeishuSide.Said(Somebody(), "你好"));
        return new(FeishuSide.Path, [], [.. FeishuSide.SignatureOf(body, ago)], body);
    }

    /// <summary>The names of all that is signed with, or is the signature.</summary>
    public IEnumerable<string> Names => Query.Concat(Headers).Select(each => each.Key);

    public bool IsInAddress => Query.Count > 0;

    public SignedCall With(string name, Func<string, string> change) => this with { Query = Changed(Query, name, change), Headers = Changed(Headers, name, change) };

    public SignedCall Without(string name) => this with { Query = [.. Query.Where(each => each.Key != name)], Headers = [.. Headers.Where(each => each.Key != name)] };

    public SignedCall Twice(string name) =>
        this with { Query = [.. Query, .. Query.Where(each => each.Key == name)], Headers = [.. Headers, .. Headers.Where(each => each.Key == name)] };

    /// <summary>With the values of two parts in each other's place.</summary>
    public SignedCall Swapped(string one, string other)
    {
        var (first, second) = (this[one], this[other]);
        return With(one, _ => second).With(other, _ => first);
    }

    public string this[string name] => Query.Concat(Headers).First(each => each.Key == name).Value;

    public async Task<HttpStatusCode> PostAsync(RunningService service)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path + new QueryBuilder(Query))
        {
            Content = new StringContent(Body, Encoding.UTF8, Body.StartsWith('{') ? "application/json" : "text/xml"),
        };
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static SignedCall Of(WeChatRequest request) => new(WeChatSide.Path, [.. request.Query], [], request.Body);

    private static SignedCall Of(string path, string message, TimeSpan ago)
    {
        var encrypted = new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId).Encrypt(message);
        var request = WeComRequest.Bearing(encrypted, ago: ago);
        return new(path, [.. QueryHelpers.ParseQuery(request.Query).Select(each => KeyValuePair.Create(each.Key, each.Value.ToString()))], [], request.Body);
    }

    private static string Somebody() => $"u{Guid.NewGuid():N}";

    private static IReadOnlyList<KeyValuePair<string, string>> Changed(IReadOnlyList<KeyValuePair<string, string>> all, string name, Func<string, string> change) =>
        [.. all.Select(each => each.Key == name ? new(name, change(each.Value)) : each)];
}
