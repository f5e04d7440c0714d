using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Intake;

/// <summary>A wish to have a matter registered.</summary>
public sealed class IntakeRoute(IntakeDialog dialog, LastQuestion lastQuestion, PendingMatter pending, WaitingPictures pictures) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Suggest];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(MessageReading message, Situation situation) => IntakeWishes.Read(message) ?? EnglishMatters.Read(message.Text);

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken) =>
        await dialogs.BeginDialogAsync(nameof(IntakeDialog), await DraftAsync(dialogs.Context, recognition, cancellationToken), cancellationToken);

    private async Task<IntakeDraft> DraftAsync(ITurnContext turn, Recognition recognition, CancellationToken cancellationToken)
    {
        if (PendingMatter.IsAsPerson(recognition.Text)) return await pending.DraftAsync(turn, recognition.Text, cancellationToken);
        var message = MessageText.Tidy(turn.Activity.Text);
        var draft = new IntakeDraft { IsCalledSuggestion = LaneChoice.CallsSuggestion(message) }.With(await pictures.TakeAsync(turn, cancellationToken)).WithPicturesOf(turn.Activity);
        if (IntakeWishes.IsToRegisterQuestion(recognition.Text) && await lastQuestion.RecallAsync(turn, cancellationToken) is { } question)
            return draft with { Question = question } is var asked ? asked.With(SaidReading.Of(question, IntakeStep.Matter), question) : draft;
        return recognition.SaysMatter ? draft.With(SaidReading.Of(message, IntakeStep.Matter), message) : draft;
    }
}
