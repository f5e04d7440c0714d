using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Outbox;

public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>How often messages queued by another program on the same data folder are looked for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The pause after a first failure; it doubles with each further one.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:10:00")]
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>No pause is longer, so that a channel that comes back is noticed soon.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A message is given up after this many attempts, about an hour with the pauses above.</summary>
    [Range(1, 100)]
    public int MostAttempts { get; init; } = 12;

    /// <summary>Messages of different conversations sent side by side; more would only queue at the channel.</summary>
    [Range(1, 100)]
    public int MostAtOnce { get; init; } = 8;
}
