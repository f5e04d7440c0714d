using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ChannelNames = Microsoft.Bot.Connector.Channels;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>The channels of the Bot Framework that are served: those with servers of our own, and what the settings name.</summary>
internal sealed partial class ServedChannels(IOptions<BotFrameworkOptions> options, ILogger<ServedChannels> logger)
{
    private static readonly string[] Own = [ChannelNames.Emulator, ChannelNames.Directline, ChannelNames.Webchat];

    /// <summary>In bytes.</summary>
    public int LargestActivity => options.Value.LargestActivity;

    /// <summary>A channel that is not served is noted: whoever set it up should find out why nothing comes.</summary>
    public bool Include(string channelId)
    {
        if (Own.Contains(channelId) || options.Value.AllowedChannels.Contains(channelId)) return true;
        // Nobody has vouched for the name yet.
        logger.ChannelNotServed(Plain().IsMatch(channelId) ? channelId : "?");
        return false;
    }

    [GeneratedRegex("^[a-z0-9-]{1,32}$")]
    private static partial Regex Plain();
}
