using ChatAssistant.Cases;

namespace ChatAssistant.Web.Hosting;

/// <summary>Tells once a day that an hour has come in Beijing. A service that was down at that hour waits for the next day: it has just started, and people write.</summary>
/// <param name="hour">From 0 to 23.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class NightHour(int hour, TimeProvider clock)
{
    private DateOnly _told = LastDay(hour, clock);

    /// <summary>Whether the hour has come since this was last asked, or since the start.</summary>
    public bool HasCome()
    {
        var day = LastDay(hour, clock);
        if (day <= _told) return false;
        _told = day;
        return true;
    }

    /// <summary>The last day on which the hour has come.</summary>
    private static DateOnly LastDay(int hour, TimeProvider clock) => DateOnly.FromDateTime(BeijingTime.Local(clock.GetUtcNow()).AddHours(-hour).DateTime);
}
