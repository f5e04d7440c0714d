using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Demo;

/// <summary>A service over a store filled for a demonstration.</summary>
public sealed class DemoStore : IAsyncLifetime
{
    public const int Count = 1500;

    private RunningService? _service;

    public RunningService Service => _service ?? throw new InvalidOperationException("Not started yet.");

    public IReadOnlyList<DemoAccount> Accounts { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync();
        Accounts = await new Office(_service).InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().RunAsync(Count, _ => { }, default));
    }

    public ValueTask DisposeAsync() => _service?.DisposeAsync() ?? default;
}
