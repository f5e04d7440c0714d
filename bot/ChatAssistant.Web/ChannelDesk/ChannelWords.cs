using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.ChannelDesk;

/// <summary>Channels by the names staff know them by.</summary>
internal static class ChannelWords
{
    /// <param name="channel">Its name; of one that others are reached through, what stands behind it after a slash. One that has no name here is shown by its own.</param>
    public static string NameOf(string channel) =>
        channel.Split('/')[^1] is var own && PageTexts.ResourceManager.GetString($"ChannelDesk_{own}", PageTexts.Culture) is { } name ? name : own;
}
