using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.Tests.Hosting;

public sealed class NightHourTests
{
    private readonly FixedClock _clock = new() { Now = new DateTimeOffset(2026, 3, 9, 18, 30, 0, TimeSpan.Zero) };

    [Fact]
    public void It_comes_once_a_day_at_its_hour_in_Beijing()
    {
        // 02:30 in Beijing.
        var hour = new NightHour(3, _clock);
        Assert.False(hour.HasCome());

        _clock.Now = _clock.Now.AddMinutes(31);
        Assert.True(hour.HasCome());
        Assert.False(hour.HasCome());
        _clock.Now = _clock.Now.AddHours(23);
        Assert.False(hour.HasCome());
        _clock.Now = _clock.Now.AddHours(1);
        Assert.True(hour.HasCome());
    }

    [Fact]
    public void A_service_that_starts_after_the_hour_waits_for_the_next_day()
    {
        _clock.Now = _clock.Now.AddHours(6);
        var hour = new NightHour(3, _clock);

        Assert.False(hour.HasCome());
        _clock.Now = _clock.Now.AddHours(20);
        Assert.True(hour.HasCome());
    }

    private sealed class FixedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
