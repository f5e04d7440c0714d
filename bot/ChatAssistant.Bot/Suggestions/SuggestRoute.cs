using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Suggestions;

/// <summary>A wish to have a matter registered.</summary>
public sealed class SuggestRoute(SuggestionDialog dialog, LastQuestion lastQuestion) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Suggest];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var draft = new SuggestionDraft(await MatterAsync(dialogs.Context, recognition, cancellationToken));
        return await dialogs.BeginDialogAsync(nameof(SuggestionDialog), draft, cancellationToken);
    }

    /// <summary>The matter in the person's own words, when the message says it or they register the question that was refused.</summary>
    private async Task<string?> MatterAsync(ITurnContext turn, Recognition recognition, CancellationToken cancellationToken)
    {
        if (recognition.Text == Texts.ActionRegister) return await lastQuestion.RecallAsync(turn, cancellationToken);
        return recognition.SaysMatter && turn.Activity.Text.Length <= Cases.Case.LongestText ? turn.Activity.Text.Trim() : null;
    }
}
