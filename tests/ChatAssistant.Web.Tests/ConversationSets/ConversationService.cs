using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>A running service and its command line, and every conversation that was gone through once on them.</summary>
public sealed class ConversationService : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();
    private readonly Dictionary<ScriptedConversation, Outcome> _outcomes = [];
    private RunningService? _running;

    public async ValueTask InitializeAsync() => _running = await RunningService.StartOnAsync(_folder);

    public async Task<Outcome> GoThroughAsync(ScriptedConversation script)
    {
        if (!_outcomes.TryGetValue(script, out var outcome))
            _outcomes[script] = outcome = await new ConversationRun(_running!, new CommandLine(_folder.Path), script).GoAsync();
        return outcome;
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null) await _running.DisposeAsync();
        _folder.Dispose();
    }
}
