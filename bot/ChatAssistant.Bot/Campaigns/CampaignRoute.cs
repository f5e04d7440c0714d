using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Campaigns;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Campaigns;

/// <summary>专项征集: somebody takes part in a call, by its button or its name. <see cref="CampaignWishes"/> hears it.</summary>
public sealed class CampaignRoute(IRunningCampaigns campaigns, WaitingPictures pictures) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Campaign];

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        if (await campaigns.FindTodayAsync(recognition.CampaignId, cancellationToken) is not { } campaign)
        {
            await dialogs.Context.SendActivityAsync(CampaignReplies.Over(), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (!recognition.SaysMatter) await dialogs.Context.SendActivityAsync(CampaignReplies.Explained(campaign), cancellationToken);
        var draft = new IntakeDraft { IsCalledSuggestion = true, Campaign = IntakeCampaign.Of(campaign) }.With(await pictures.TakeAsync(dialogs.Context, cancellationToken));
        return await dialogs.BeginDialogAsync(nameof(IntakeDialog), draft.WithPicturesOf(dialogs.Context.Activity).Joined(recognition), cancellationToken);
    }
}
