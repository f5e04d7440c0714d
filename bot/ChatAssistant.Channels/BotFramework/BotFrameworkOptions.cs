using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.BotFramework;

public sealed class BotFrameworkOptions
{
    public const string Section = "Channels:BotFramework";

    /// <summary>Where keys and tokens come from. Each address can still be set by itself.</summary>
    public BotFrameworkCloud Cloud { get; init; }

    /// <summary>
    /// Channels by their channelId, as msteams, that are served besides the emulator, Direct Line and Web Chat: what is said on them passes
    /// through servers of their operators, most of them outside China, so each has to be named.
    /// </summary>
    public IReadOnlyList<string> AllowedChannels { get; init; } = [];

    /// <summary>App ids of other bots that may call this one as a skill.</summary>
    public IReadOnlyList<string> AllowedCallers { get; init; } = [];

    /// <summary>The largest activity in bytes, as Bot Framework channels have it.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int LargestActivity { get; init; } = 262_144;

    /// <summary>A Connector that answers no sooner counts as failed, and the message is sent again later.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:40")]
    public TimeSpan SendWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A caller that wants the replies in its answer waits this long; channels give up after about fifteen seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:14")]
    public TimeSpan ReplyWithin { get; init; } = TimeSpan.FromSeconds(10);
}
