using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.Feishu;

/// <summary>The robot of an application of the organisation's own in Feishu.</summary>
public static class FeishuChannel
{
    public const string Name = "feishu";
    public const string Path = "/channels/feishu";

    internal const string Account = "";

    /// <summary>A card takes 30 KB with its JSON; this leaves room for buttons and escapes.</summary>
    private const int LongestText = 12_000;

    /// <summary>More buttons than these hide what is said above them.</summary>
    private const int MostButtons = 10;

    internal static ChannelCapabilities Capabilities { get; } =
        new(Buttons: true, Markdown: false, Cards: false, Push: true, MostBytes: LongestText, MostButtons: MostButtons,
            Reads: TextMarks.Tags | TextMarks.Links | TextMarks.Mentions | TextMarks.AppAddresses);
}
