using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Main;

/// <summary>A wish to stop when nothing is under way.</summary>
public sealed class CancelRoute : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Cancel];

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(MainReplies.NothingToCancel(), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }
}
