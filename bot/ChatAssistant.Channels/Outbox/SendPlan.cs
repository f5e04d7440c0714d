using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Outbox;

/// <summary>The times of sending: how long a lease and an attempt last, how long one waits between looks, and when a failed message comes again.</summary>
public sealed class SendPlan(IOptions<OutboxOptions> options, TimeProvider clock, Random random)
{
    public int MostAtOnce => options.Value.MostAtOnce;

    public DateTimeOffset LeaseUntil => clock.GetUtcNow() + options.Value.LeaseFor;

    /// <summary>Ends when the time for an attempt is over.</summary>
    public CancellationTokenSource LimitAttempt() => new(options.Value.SendWithin, clock);

    /// <summary>Ends with one of <paramref name="reasons"/> to look again, or when it is time to look anyway.</summary>
    public async Task PauseAsync(CancellationToken cancellationToken, params Task[] reasons)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny([.. reasons, Task.Delay(options.Value.LookEvery, clock, waiting.Token)]);
        await waiting.CancelAsync();
    }

    /// <summary>What becomes of a message after so many failures in a row, the newest being <paramref name="fault"/>.</summary>
    public SendFault Judge(Exception fault, int failures)
    {
        var (kind, code) = fault is DeliveryFailureException known ? (known.Kind, known.Fault) : (DeliveryFailure.Temporary, fault.GetType().Name);
        if (kind is not DeliveryFailure.Temporary) return new(kind, code);
        return failures >= options.Value.MostAttempts ? new(DeliveryFailure.Permanent, code) : new(kind, code, clock.GetUtcNow() + PauseAfter(failures));
    }

    /// <summary>Twice as long with each failure, give or take half of it by chance, so that what failed together does not come back together.</summary>
    private TimeSpan PauseAfter(int failures)
    {
        var pause = options.Value.FirstRetryAfter * Math.Pow(2, failures - 1) * (0.5 + random.NextDouble());
        return pause < options.Value.LongestRetryAfter ? pause : options.Value.LongestRetryAfter;
    }
}
