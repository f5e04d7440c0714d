using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Inbox;

public sealed class InboxOptions
{
    public const string Section = "Inbox";

    /// <summary>Messages being stored at the same moment. They are written in groups, so a longer line means that the disk no longer follows.</summary>
    [Range(8, 100_000)]
    public int MostEntering { get; init; } = 512;

    /// <summary>Stored messages without a turn yet. Each waits in memory, some two kilobytes, and for as long as those before it take.</summary>
    [Range(8, 1_000_000)]
    public int MostWaiting { get; init; } = 20_000;

    /// <summary>The same of one conversation: nobody writes so much before an answer comes, and one who does must not crowd out the rest.</summary>
    [Range(1, 100_000)]
    public int MostWaitingInConversation { get; init; } = 200;

    /// <summary>When who was turned away should try again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(2);
}
