using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Care.Repeats;

/// <summary>确认 when nothing waits for it: a second tap, or one on an old button. It is told what is on file and files nothing.</summary>
public sealed class ConfirmRoute(FiledBefore filed) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Confirm];

    public Recognition? Read(string text, Situation situation) =>
        text == Texts.ActionConfirm || text == $"{Texts.ActionConfirm}提交" ? new(Intent.Confirm, text) { Evidence = "confirm:button" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var turn = dialogs.Context;
        var found = await filed.JustNowAsync(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id, cancellationToken);
        await turn.SendActivityAsync(found is null ? Nothing() : Again(found), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>What is on file already, in place of a second receipt.</summary>
    internal static Activity Again(Case found) =>
        Say.Text(
            string.Format(null, Texts.FiledAlready, found.Number),
            new(Intent.Confirm, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = found.Lane.Word() },
            Texts.ActionProgress,
            Texts.ActionSupplement);

    private static Activity Nothing() => Say.Text(Texts.NothingToConfirm, new(Intent.Confirm, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionProgress);
}
