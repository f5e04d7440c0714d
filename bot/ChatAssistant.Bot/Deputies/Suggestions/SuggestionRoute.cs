using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>代表建议: a deputy makes a formal suggestion, which is another thing than handing a constituent's matter on.</summary>
public sealed class SuggestionRoute(Binding binding, SuggestionDialog dialog, SuggestionResponses responses) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.DeputySuggestion];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation) =>
        SuggestionReading.IsWish(text) || SuggestionResponses.Reads(text) ? new(Intent.DeputySuggestion, text) { Confidence = 0.97, Evidence = "suggestion:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var (deputy, text) = (await binding.DeputyAsync(dialogs.Context, cancellationToken), MessageText.Tidy(dialogs.Context.Activity.Text));
        var isResponse = SuggestionResponses.Reads(text);
        if (deputy is not null && !isResponse) return await dialogs.BeginDialogAsync(nameof(SuggestionDialog), SuggestionReading.AfterWish(text), cancellationToken);
        await dialogs.Context.SendActivityAsync(deputy is null ? SuggestionCards.ForDeputies() : await responses.TakeAsync(deputy, text, cancellationToken), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }
}
