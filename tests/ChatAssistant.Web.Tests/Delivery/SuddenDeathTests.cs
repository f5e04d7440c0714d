using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>What was acknowledged outlives the program, killed at any moment.</summary>
[Collection(LongRuns.Name)]
public sealed class SuddenDeathTests
{
    private const int AtLeast = 10;
    private const int SideBySide = 2;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_torn_when_the_program_is_killed()
    {
        var kills = Scale.Of(20, 200);

        var totals = await Task.WhenAll(Enumerable.Range(0, SideBySide).Select(seed => KillAsync(kills / SideBySide, new Random(seed))));

        var total = totals.Aggregate((one, other) => one.Plus(other));
        Scale.Tell($"{kills} kills: {total}");
        Assert.True(total.Acknowledged >= kills * AtLeast, "Too little was written to tell anything.");
        Assert.Equal((0, 0, 0), (total.Lost, total.Torn, total.Unsound));
    }

    private static async Task<CutTotal> KillAsync(int kills, Random random)
    {
        using var folder = new ScratchFolder();
        var total = new CutTotal();
        for (var kill = 0; kill < kills; kill++)
        {
            // Each finds what the one before left.
            await using var program = await DurabilityProcess.StartAsync(folder.Path, isWeakened: false);
            await program.WhenAcknowledgedAsync(AtLeast);
            await Task.Delay(random.Next(300), TestContext.Current.CancellationToken);
            await program.KillAsync();
            total = total.Plus(CutTotal.Of(program, await StoredMessages.ReadAsync(folder.Path)));
        }

        return total;
    }
}
