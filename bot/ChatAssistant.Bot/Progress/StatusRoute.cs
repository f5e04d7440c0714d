using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Progress;

/// <summary>How a matter stands.</summary>
public sealed class StatusRoute(ProgressReplies progress) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Status];

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(await progress.OfAsync(recognition, dialogs.Context, cancellationToken), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }
}
