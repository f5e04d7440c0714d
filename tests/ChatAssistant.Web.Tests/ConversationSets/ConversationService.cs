using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>A running service and its command line, to go through conversations on.</summary>
public sealed class ConversationService : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();
    private RunningService? _running;

    public async ValueTask InitializeAsync() => _running = await RunningService.StartOnAsync(_folder);

    /// <summary>Goes through conversations, and then looks once at what is on file.</summary>
    public async Task<IReadOnlyList<Outcome>> GoThroughAsync(IReadOnlyList<ScriptedConversation> scripts)
    {
        var commands = new CommandLine(_folder.Path);
        var runs = new List<(ConversationRun Run, string UserId)>();
        foreach (var script in scripts)
        {
            var run = new ConversationRun(_running!, commands, script);
            runs.Add((run, await run.TalkAsync()));
        }

        var filed = (await commands.CasesAsync()).ToLookup(line => line["userId"]?.GetValue<string>());
        return [.. runs.Select(each => each.Run.OutcomeWith([.. filed[each.UserId]]))];
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null) await _running.DisposeAsync();
        _folder.Dispose();
    }
}
