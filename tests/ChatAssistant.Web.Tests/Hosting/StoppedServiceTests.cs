using System.Runtime.CompilerServices;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.Library.Embeddings;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Hosting;

/// <summary>Hundreds of services are started and stopped in this process, each with a library of its own in memory.</summary>
public sealed class StoppedServiceTests
{
    [Fact]
    public async Task A_stopped_service_is_not_kept_in_memory() =>
        await AssertLetGoAsync(await StopAsync(service => service.Http.GetStringAsync("privacy", TestContext.Current.CancellationToken)));

    [Fact]
    public async Task Nor_is_one_whose_pages_named_their_style_sheets() =>
        await AssertLetGoAsync(await StopAsync(service => service.Http.GetStringAsync("library", TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData(OutboundHttp.ClientName)]
    [InlineData(EmbeddingEndpoint.ClientName)]
    [InlineData("")]
    public async Task Nor_is_one_that_called_others(string client) => await AssertLetGoAsync(await StopAsync(service =>
    {
        service.Services.GetRequiredService<IHttpClientFactory>().CreateClient(client).Dispose();
        return Task.CompletedTask;
    }));

    [Fact]
    public async Task Nor_is_one_that_did_not_like_its_settings() => await AssertLetGoAsync(await RefuseAsync());

    private static async Task AssertLetGoAsync(WeakReference stopped)
    {
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
    private static async Task<WeakReference> StopAsync(Func<RunningService, Task> use)
    {
        await using var service = await RunningService.StartAsync();
        await use(service);
        return new WeakReference(service.Services);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> RefuseAsync()
    {
        using var folder = new ScratchFolder();
        WeakReference? services = null;
        var settings = new HostSettings(folder.Path, ["--Conversation:MessagesPerMinute=0"]) { Configure = added => services = new WeakReference(added) };
        await Assert.ThrowsAsync<OptionsValidationException>(() => AssistantHost.CreateServiceAsync(settings, TestContext.Current.CancellationToken));
        return services!;
    }
}
