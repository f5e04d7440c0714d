using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.WeCom;

/// <summary>An application of the enterprise's own in WeCom: its members write to it.</summary>
public static class WeComChannel
{
    public const string Name = "wecom";
    public const string Path = "/channels/wecom";

    /// <summary>The enterprise's application is the only account.</summary>
    internal const string Account = "";

    /// <summary>What is longer is cut without a word.</summary>
    private const int LongestText = 2048;

    internal static ChannelCapabilities Capabilities { get; } =
        new(Buttons: false, Markdown: false, Cards: false, Push: true, MostBytes: LongestText, MostButtons: 0, Reads: TextMarks.Tags | TextMarks.AppAddresses);
}
