namespace ChatAssistant.Web.Tests.Support;

/// <summary>Settings that turn every channel on, with keys of nobody.</summary>
internal static class EveryChannel
{
    private const string AesKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    public static IReadOnlyList<string> Settings { get; } =
    [
        "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t",
        "--Channels:WeCom:CorpId=ww1", "--Channels:WeCom:AgentId=1", "--Channels:WeCom:Token=t", $"--Channels:WeCom:EncodingAESKey={AesKey}", "--Channels:WeCom:Secret=s",
        "--Channels:DingTalk:AppKey=ding1", "--Channels:DingTalk:AppSecret=s", "--Channels:DingTalk:RobotCode=r",
        "--Channels:Feishu:AppId=cli_1", "--Channels:Feishu:AppSecret=s", "--Channels:Feishu:EncryptKey=e", "--Channels:Feishu:VerificationToken=t",
    ];
}
