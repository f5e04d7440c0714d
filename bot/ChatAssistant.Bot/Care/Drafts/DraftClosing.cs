using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Care.Drafts;

/// <summary>What is said, unasked, about a matter that was begun and left. Nothing of it is ever filed.</summary>
public sealed class DraftClosing(ConversationState state, TurnLanguage language)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    /// <param name="turn">The turn we begin in the conversation.</param>
    /// <param name="left">How long the draft will still be kept.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RemindAsync(ITurnContext turn, TimeSpan left, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = await language.OfAsync(turn, cancellationToken);
        await turn.SendActivityAsync(CareReplies.DraftReminder((int)Math.Ceiling(left.TotalHours)), cancellationToken);
    }

    public async Task DropAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = await language.OfAsync(turn, cancellationToken);
        await _dialogs.SetAsync(turn, new DialogState(), cancellationToken);
        await turn.SendActivityAsync(CareReplies.DraftDropped(), cancellationToken);
        await state.SaveChangesAsync(turn, force: false, cancellationToken);
    }
}
