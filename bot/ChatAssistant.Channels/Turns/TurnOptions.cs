using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Turns;

public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>Turns of different conversations run side by side; more than a few a core only wait for each other.</summary>
    [Range(1, 256)]
    public int MostAtOnce { get; init; } = 16;

    /// <summary>A turn that fails is tried again, since the fault may pass; after this many the person is told and the message is parked.</summary>
    [Range(1, 10)]
    public int MostAttempts { get; init; } = 3;

    /// <summary>The pause before a failed turn is tried again.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// When the service is stopped, turns and sends that have begun may take so long to end; process managers kill after ten seconds.
    /// What is broken off has changed nothing and is done at the next start.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:09")]
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(8);
}
