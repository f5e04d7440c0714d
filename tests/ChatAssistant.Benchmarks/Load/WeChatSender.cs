using System.Globalization;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>
/// Text messages as WeChat pushes them to an official account, signed, and with a key encrypted too. The answer to a push is its
/// acknowledgement; it holds the reply, where the reply is there in time.
/// </summary>
internal sealed class WeChatSender(bool isEncrypted) : ILoadSender
{
    private const string AppId = "wx0123456789abcdef";
    private const string Account = "gh_0123456789ab";
    private const string Token = "tokenofthisbenchmark";
    private const string AesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const long FirstId = 23_456_789_012_345_000;

    private readonly WeChatPlatform _platform = WeChatPlatform.Start();
    private readonly CallbackCipher _cipher = new(AesKey, AppId);
    private Uri _address = null!;
    private int _people;
    private int _withReply;

    public IReadOnlyList<string> Settings =>
    [
        $"--Channels:WeChat:AppId={AppId}", $"--Channels:WeChat:Token={Token}", "--Channels:WeChat:AppSecret=a-secret-of-this-benchmark",
        $"--Channels:WeChat:BaseAddress={_platform.Url}", .. isEncrypted ? [$"--Channels:WeChat:EncodingAESKey={AesKey}"] : Array.Empty<string>(),
    ];

    public string? Remarks => $"{_withReply} pushes were answered with the reply, {_platform.Taken} replies were sent later.";

    public Task OpenAsync(Uri address, int conversations)
    {
        (_address, _people) = (address, conversations);
        return Task.CompletedTask;
    }

    public byte[] RequestOf(int number, string text)
    {
        var seconds = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var (query, body) = Signed(number, seconds, Push(number, seconds, text));
        return ReadyRequest.Post(_address, $"channels/wechat?{query}", "Content-Type: text/xml; charset=utf-8\r\n", body);
    }

    public bool IsAcknowledged(LoadAnswer answer)
    {
        if (answer.IsXml) Interlocked.Increment(ref _withReply);
        return LoadStatus.IsAcknowledged(answer);
    }

    public string MessageIdOf(int number) => (FirstId + number).ToString(CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => _platform.DisposeAsync();

    private string Push(int number, string seconds, string text) =>
        $"<xml><ToUserName><![CDATA[{Account}]]></ToUserName><FromUserName><![CDATA[o-person-{number % _people:D6}]]></FromUserName><CreateTime>{seconds}</CreateTime>"
        + $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content><MsgId>{MessageIdOf(number)}</MsgId></xml>";

    private (string Query, string Body) Signed(int number, string seconds, string xml)
    {
        var (nonce, signature) = ($"n{number}", CallbackSignature.Of(Token, seconds, $"n{number}"));
        var query = $"signature={signature}&timestamp={seconds}&nonce={nonce}";
        if (!isEncrypted) return (query, xml);
        var encrypted = _cipher.Encrypt(xml);
        return ($"{query}&encrypt_type=aes&msg_signature={CallbackSignature.Of(Token, seconds, nonce, encrypted)}",
            $"<xml><ToUserName><![CDATA[{Account}]]></ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");
    }
}
