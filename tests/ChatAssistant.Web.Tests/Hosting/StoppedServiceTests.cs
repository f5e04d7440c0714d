using System.Runtime.CompilerServices;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Hosting;

/// <summary>Hundreds of services are started and stopped in this process, each with a library of its own in memory.</summary>
public sealed class StoppedServiceTests
{
    [Fact]
    public async Task A_stopped_service_is_not_kept_in_memory()
    {
        var stopped = await StopAsync();

        // What waited when it stopped may hold it for a moment more.
        for (var round = 0; stopped.IsAlive && round < 100; round++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(stopped.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StopAsync()
    {
        await using var service = await RunningService.StartAsync();
        Assert.True((await service.Http.GetAsync("privacy", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        return new WeakReference(service.Services);
    }
}
