using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Ratings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>What somebody thinks of the answer to their matter.</summary>
public sealed class RateRoute(OwnCases own, Supplements supplements, RatingDialog dialog) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Rate];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation) =>
        RatingWords.IsRating(text) ? Claim(text, "rate:words")
        : situation.LastIntent is Intent.Rate && RatingWords.AsksToRedo(text) ? Claim(text, "rate:again")
        : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        if (await RatedAsync(dialogs.Context, recognition.Text, cancellationToken) is { } found)
        {
            var draft = new RatingDraft(found.Number.ToString()).With(recognition.Text).AsWritten(recognition.Text, dialogs.Context.Activity.Text);
            return await dialogs.BeginDialogAsync(nameof(RatingDialog), draft, cancellationToken);
        }

        // Who insists after the matter was taken up again is heard, too.
        var redone = await own.MeantAsync(dialogs.Context, recognition.Text, each => each.State is CaseState.Reopened, cancellationToken);
        if (redone is not null) await supplements.AddAsync(dialogs.Context, redone.Number.ToString(), MessageText.Tidy(dialogs.Context.Activity.Text), cancellationToken);
        var reply = Ratings.Told(redone is null ? Texts.NothingToRate : string.Format(null, Texts.AlreadyReopened, redone.Number), redone);
        await dialogs.Context.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>The matter whose answer waits for a rating, or one that was closed for want of it and is now said not to be solved.</summary>
    private async Task<Case?> RatedAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        if (await own.MeantAsync(turn, text, each => each.CanBeRated(), cancellationToken) is { } waiting && waiting.CanBeRated()) return waiting;
        if (!new RatingDraft("").With(text).IsBad) return null;
        return await own.MeantAsync(turn, text, each => each.CanBeCalledUnsolved(), cancellationToken) is { } closed && closed.CanBeCalledUnsolved() ? closed : null;
    }

    private static Recognition Claim(string text, string evidence) => new(Intent.Rate, text) { Confidence = 0.9, Evidence = evidence };
}
