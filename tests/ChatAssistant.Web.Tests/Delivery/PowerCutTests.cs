namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>What was acknowledged outlives the power, which a killed program alone cannot show: the kernel keeps what it had written.</summary>
[Collection(LongRuns.Name)]
public sealed class PowerCutTests
{
    private const int AtLeast = 20;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_power_is_cut()
    {
        var cuts = Scale.Of(5, 100);

        var total = await CutAsync(cuts, isWeakened: false);

        Scale.Tell($"{cuts} power cuts: {total}");
        Assert.True(total.Acknowledged >= cuts * AtLeast, "Too little was written to tell anything.");
        Assert.Equal((0, 0, 0), (total.Lost, total.Torn, total.Unsound));
    }

    [Fact]
    public async Task The_same_cuts_lose_messages_of_a_store_that_does_not_wait_for_the_disk()
    {
        var cuts = Scale.Of(3, 20);

        var total = await CutAsync(cuts, isWeakened: true);

        Scale.Tell($"control with synchronous=NORMAL, {cuts} power cuts: {total}");
        Assert.True(total.Lost > 0, "This test would not notice a store that does not wait for the disk.");
    }

    private static async Task<CutTotal> CutAsync(int cuts, bool isWeakened)
    {
        await using var disk = await LoopDisk.AttachAsync();
        var (random, total) = (new Random(20200212), new CutTotal());
        for (var cut = 0; cut < cuts; cut++)
        {
            var folder = $"data-{cut}";
            total = total.Plus(await CutOnceAsync(disk, folder, isWeakened, TimeSpan.FromMilliseconds(random.Next(400))));
            Directory.Delete(Path.Combine(disk.Live, folder), recursive: true);
        }

        return total;
    }

    private static async Task<CutTotal> CutOnceAsync(LoopDisk disk, string folder, bool isWeakened, TimeSpan after)
    {
        await using var program = await DurabilityProcess.StartAsync(Path.Combine(disk.Live, folder), isWeakened);
        await program.WhenAcknowledgedAsync(AtLeast);
        await Task.Delay(after, TestContext.Current.CancellationToken);
        await program.FreezeAsync();
        var stored = await disk.CutAsync(mount => StoredMessages.ReadAsync(Path.Combine(mount, folder)), program.KillAsync);
        return CutTotal.Of(program, stored);
    }
}
