using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.WeChat;

/// <summary>The WeChat official account (微信公众号).</summary>
public static class WeChatChannel
{
    public const string Name = "wechat";
    public const string Path = "/channels/wechat";

    /// <summary>A text of WeChat's may have 2048 bytes; what is left out is room for a line on how to read on.</summary>
    internal const int MostBytes = 2048;
    internal const int RoomForHint = 80;

    internal static ChannelCapabilities Capabilities { get; } =
        new(Buttons: false, Markdown: false, Cards: false, Push: true, MostBytes: MostBytes - RoomForHint, MostButtons: 0, Reads: TextMarks.Tags | TextMarks.AppAddresses);

    /// <summary>What keeps a bare number free for the next message: the same without options.</summary>
    internal static ChannelCapabilities WithoutOptions { get; } = Capabilities with { Buttons = true, MostButtons = int.MaxValue };

    /// <summary>One account is served; its id stands in the conversation's.</summary>
    internal const string Account = "";

    /// <summary>A person's conversation with an account, by the person's id there.</summary>
    internal static string ConversationOf(string appId, string openId) => $"{appId}:{openId}";

    internal static string KeyOf(string conversationId) => ConversationKey.Of(Name, Account, conversationId);
}
