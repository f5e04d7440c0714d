using ChatAssistant.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedService))]

namespace ChatAssistant.Web.Tests.Support;

/// <summary>One service for all tests that each open conversations of their own in it.</summary>
public sealed class SharedService : IAsyncLifetime
{
    private RunningService? _running;

    public RunningService Running => _running ?? throw new InvalidOperationException("Not started yet.");

    public async ValueTask InitializeAsync() => _running = await RunningService.StartAsync("--WebChat:TokensPerMinute=10000", "--Conversation:MessagesPerMinute=100000");

    public ValueTask DisposeAsync() => _running?.DisposeAsync() ?? default;
}
