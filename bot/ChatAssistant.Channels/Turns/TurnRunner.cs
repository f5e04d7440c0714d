using System.Security.Claims;
using ChatAssistant.Bot;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Turns;

/// <summary>Runs the turn of one stored message, until it is committed. When its attempts are used up, the turn is an apology.</summary>
public sealed class TurnRunner(IServiceScopeFactory scopes, IInbox inbox, IOptions<TurnOptions> options, TimeProvider clock, ILogger<TurnRunner> logger)
{
    public async Task RunAsync(InboxEntry entry, CancellationToken cancellationToken)
    {
        var (attempts, fault) = (entry.Attempts, (string?)null);
        while (true)
        {
            try
            {
                if (fault is not null) await inbox.RecordFaultAsync(entry.Id, fault, cancellationToken);
                await TurnAsync(entry, isLost: attempts >= options.Value.MostAttempts, cancellationToken);
                return;
            }
            catch (Exception thrown) when (!cancellationToken.IsCancellationRequested)
            {
                // Where the store itself fails, as with a full disk, nothing of the turn is true and it waits until the store works.
                logger.TurnFailed(entry.Activity.ChannelId, entry.Id, thrown);
                (attempts, fault) = (attempts + 1, thrown.GetType().Name);
            }

            await Task.Delay(options.Value.RetryAfter, clock, cancellationToken);
        }
    }

    private async Task TurnAsync(InboxEntry entry, bool isLost, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        BotCallbackHandler callback = isLost ? ApologiseAsync : scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync;
        var read = await scope.ServiceProvider.GetRequiredService<OfferedOptions>().ReadAsync(entry, cancellationToken);
        await CommitTurnAsync(scope.ServiceProvider, read, callback, cancellationToken);
    }

    private static Task ApologiseAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(FixedReplies.SomethingWentWrong(), cancellationToken);

    private static async Task CommitTurnAsync(
        IServiceProvider scope, InboxEntry entry, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var transaction = scope.GetRequiredService<ITurnTransaction>();
        var adapter = new TurnAdapter(entry.Conversation, transaction);
        await adapter.ProcessActivityAsync(new ClaimsIdentity(), entry.Activity, callback, cancellationToken);
        await transaction.CommitAsync(entry, cancellationToken);
    }
}
