using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>What was acknowledged outlives the program, killed at any moment.</summary>
[Collection(LongRuns.Name)]
public sealed class SuddenDeathTests
{
    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_torn_when_the_program_is_killed()
    {
        var kills = Scale.Of(20, 200);
        var (random, total) = (new Random(20200210), new CutTotal());
        using var folder = new ScratchFolder();

        for (var kill = 0; kill < kills; kill++)
        {
            // Each finds what the one before left.
            await using var program = await DurabilityProcess.StartAsync(folder.Path, isWeakened: false);
            await Task.Delay(random.Next(20, 400), TestContext.Current.CancellationToken);
            await program.KillAsync();
            total = total.Plus(CutTotal.Of(program, await StoredMessages.ReadAsync(folder.Path)));
        }

        Scale.Tell($"{kills} kills, {total.Acknowledged} acknowledged, {total.Lost} lost, {total.Torn} torn, {total.Unsound} unsound");
        Assert.True(total.Acknowledged > kills * 10, "Too little was written to tell anything.");
        Assert.Equal((0, 0, 0), (total.Lost, total.Torn, total.Unsound));
    }
}
