using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Outbox;

public sealed class OutboxOptions : IValidatableObject
{
    public const string Section = "Outbox";

    /// <summary>How often messages queued by another program on the same data folder are looked for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A channel that has not answered by then counts as failed, so that one that hangs holds no place for long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:02:00")]
    public TimeSpan SendWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long a message being sent is nobody else's. Longer than <see cref="SendWithin"/>, or it could be sent twice at the same time;
    /// and no longer than a person may wait for what a killed program was sending.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.200", "00:10:00")]
    public TimeSpan LeaseFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause after a first failure; it doubles with each further one, give or take half of it by chance.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:10:00")]
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>No pause is longer, so that a channel that comes back is noticed soon.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A message is given up after this many failures in a row, about an hour with the pauses above.</summary>
    [Range(1, 100)]
    public int MostAttempts { get; init; } = 12;

    /// <summary>Messages of different conversations sent side by side to one channel; more would only queue there.</summary>
    [Range(1, 100)]
    public int MostAtOnce { get; init; } = 8;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (LeaseFor <= SendWithin)
            yield return new ValidationResult($"{nameof(LeaseFor)} must be longer than {nameof(SendWithin)}.", [nameof(LeaseFor)]);
    }
}
