using System.ComponentModel.DataAnnotations;
using ChatAssistant.Channels.Outbox;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.Outbox;

public sealed class SendPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_pause_doubles_with_each_failure_and_no_further_than_the_longest()
    {
        var pauses = Enumerable.Range(1, 11).Select(failures => PauseAfter(failures, chance: 0.5)).ToList();

        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600], pauses);
    }

    [Fact]
    public void Chance_makes_a_pause_up_to_half_longer_or_shorter()
    {
        Assert.Equal(2, PauseAfter(2, chance: 0));
        Assert.Equal(6, PauseAfter(2, chance: 1), precision: 6);
        Assert.Equal(600, PauseAfter(11, chance: 1));
    }

    [Fact]
    public void The_same_chance_gives_the_same_pauses()
    {
        static IEnumerable<DateTimeOffset?> Pauses(int seed)
        {
            var plan = new SendPlan(Options.Create(new OutboxOptions()), new StillClock(), new Random(seed));
            return [.. Enumerable.Range(1, 8).Select(failures => plan.Judge(new HttpRequestException(), failures).TryAgainAt)];
        }

        Assert.Equal(Pauses(7), Pauses(7));
        Assert.NotEqual(Pauses(7), Pauses(8));
    }

    [Fact]
    public void Who_fails_too_often_is_given_up()
    {
        var plan = new SendPlan(Options.Create(new OutboxOptions { MostAttempts = 3 }), new StillClock(), new Random(1));

        Assert.Equal(DeliveryFailure.Temporary, plan.Judge(new HttpRequestException(), 2).Kind);
        Assert.Equal(new SendFault(DeliveryFailure.Permanent, nameof(HttpRequestException)), plan.Judge(new HttpRequestException(), 3));
    }

    [Fact]
    public void A_lease_shorter_than_an_attempt_is_refused()
    {
        var options = new OutboxOptions { SendWithin = TimeSpan.FromSeconds(30) };

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }

    private static double PauseAfter(int failures, double chance)
    {
        var plan = new SendPlan(Options.Create(new OutboxOptions()), new StillClock(), new Chance(chance));
        return (plan.Judge(new HttpRequestException(), failures).TryAgainAt!.Value - Now).TotalSeconds;
    }

    private sealed class Chance(double value) : Random
    {
        public override double NextDouble() => value;
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
