using System.Diagnostics;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

[Collection(LongRuns.Name)]
public sealed class GracefulStopTests
{
    [Fact]
    public async Task A_service_asked_to_stop_in_full_work_ends_in_ten_seconds_and_loses_nothing()
    {
        const int Messages = 400;
        await using var process = new ServiceProcess("--Conversation:MessagesPerMinute=100000");
        await process.StartAsync();
        var crowd = await Crowd.OpenAsync(process.Http, 20);
        var sending = crowd.DeliverAsync(Enumerable.Range(0, Messages), atOnce: 8, TestContext.Current.CancellationToken);
        await crowd.WhenAcknowledgedAsync(Messages / 2, TestContext.Current.CancellationToken);

        var asked = Stopwatch.GetTimestamp();
        var exitCode = await process.TerminateAsync();
        var took = Stopwatch.GetElapsedTime(asked);
        var stored = await StoredMessages.ReadAsync(process.DataFolder);
        await process.StartAsync();
        await sending;

        Scale.Tell($"stopped after {took.TotalSeconds:F1} s with {stored.Waiting} messages waiting");
        Assert.Equal(0, exitCode);
        Assert.True(took < TimeSpan.FromSeconds(10), $"It took {took}.");
        Assert.Empty(stored.Torn);
        var settled = await StoredMessages.SettledAsync(process.DataFolder);
        Assert.Equal(Enumerable.Range(0, Messages).Select(crowd.MessageIdOf).Order(), settled.Messages.Select(message => message.Id).Order());
        Assert.Empty(settled.Torn);
    }
}
