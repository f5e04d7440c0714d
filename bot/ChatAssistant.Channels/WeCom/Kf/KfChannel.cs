using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>微信客服: people write from WeChat to the enterprise.</summary>
public static class KfChannel
{
    public const string Name = "wecomkf";
    public const string Path = "/channels/wecom-kf";

    internal const string Account = "";

    private const int LongestText = 2048;

    internal static ChannelCapabilities Capabilities { get; } =
        new(Buttons: false, Markdown: false, Cards: false, Push: true, MostBytes: LongestText, MostButtons: 0, Reads: TextMarks.Tags | TextMarks.AppAddresses);
}
