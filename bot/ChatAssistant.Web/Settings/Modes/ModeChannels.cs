using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.WeChat;
using ChatAssistant.Channels.WeCom;
using ChatAssistant.Channels.WeCom.Kf;
using ChatAssistant.Web.CommandLine;
using ChatAssistant.Web.Data.Care;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>The channels a mode can be set for. A mistyped name must not look like a switch that was thrown.</summary>
internal static class ModeChannels
{
    private const string BotFramework = "botframework";

    /// <summary>One by one, without the name that stands for all.</summary>
    public static IReadOnlyList<string> Single { get; } =
    [
        DirectLineChannel.Name, TerminalTalk.Channel, BotFramework,
        WeChatChannel.Name, WeComChannel.Name, KfChannel.Name, DingTalkChannel.Name, FeishuChannel.Name,
    ];

    public static string Listed => string.Join("、", Single.Prepend(ModeChangeRow.All));

    /// <summary>Bot Framework channels are accounts of ours; which there are is known to the Bot Framework only.</summary>
    public static bool AreKnown(string channel) =>
        channel == ModeChangeRow.All || Single.Contains(channel) || (channel.StartsWith($"{BotFramework}/", StringComparison.Ordinal) && channel.Length > BotFramework.Length + 1);
}
