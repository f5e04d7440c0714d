using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>The robot of an application of the organisation's own in DingTalk.</summary>
public static class DingTalkChannel
{
    public const string Name = "dingtalk";
    public const string Path = "/channels/dingtalk";

    internal const string Account = "";

    /// <summary>msgParam takes 15,000 bytes with its JSON; this leaves room for escapes, and more is no pleasure to read in a chat.</summary>
    private const int LongestText = 6000;

    internal static ChannelCapabilities Capabilities { get; } =
        new(Buttons: false, Markdown: false, Cards: false, Push: true, MostBytes: LongestText, MostButtons: 0, Reads: TextMarks.Mentions | TextMarks.AppAddresses);
}
