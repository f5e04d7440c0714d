using System.Text.RegularExpressions;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Asks whether a matter is really to be taken back, and does it.</summary>
public sealed partial class WithdrawDialog(OwnCases own, SealedWords words, DeadlineClock clock) : Dialog(nameof(WithdrawDialog)), ITakesMessages
{
    private const string NumberKey = "number", MatterKey = "matter", WordsKey = "words";

    public bool Takes(Recognition recognition, DialogInstance instance) =>
        recognition.Intent is Intent.Withdraw or Intent.Smalltalk or Intent.Confirm || Yes().IsMatch(recognition.Text) || No().IsMatch(recognition.Text);

    public string ReminderOf(DialogInstance instance) => string.Format(null, Texts.ReminderWithdraw, instance.State[NumberKey]);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        var draft = (WithdrawDraft)options;
        var state = dc.ActiveDialog.State;
        (state[NumberKey], state[MatterKey], state[WordsKey]) = (draft.Number, draft.Matter, draft.Words);
        await dc.Context.SendActivityAsync(Ask(dc.ActiveDialog), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var said = MessageText.Clean(dc.Context.Activity.Text);
        var number = (string)dc.ActiveDialog.State[NumberKey];
        if (OwnCases.NamesOther(said, number) && await own.MeantAsync(dc.Context, said, _ => false, cancellationToken) is { } other)
            return await dc.ReplaceDialogAsync(nameof(WithdrawDialog), WithdrawDraft.Of(other, said), cancellationToken);
        if (OwnCases.NamesOther(said, number) || (!Yes().IsMatch(said) && !No().IsMatch(said)))
        {
            await dc.Context.SendActivityAsync(Ask(dc.ActiveDialog), cancellationToken);
            return EndOfTurn;
        }

        var reply = No().IsMatch(said) ? Kept(number) : await WithdrawAsync(dc, number, cancellationToken);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<Activity> WithdrawAsync(DialogContext dc, string number, CancellationToken cancellationToken)
    {
        var found = await own.MeantAsync(dc.Context, number, _ => false, cancellationToken);
        var refusal = found?.Withdraw(Actors.Of(found, dc.Context), words.Of(CaseWords.WithdrawalReason, (string)dc.ActiveDialog.State[WordsKey]), clock) ?? (found is null ? TransitionRefusal.WrongState : null);
        var text = refusal is null ? Texts.Withdrawn : Texts.NotWithdrawn;
        var facts = new ReplyFacts(Intent.Confirm, ReplyStatus.Done) { CaseNo = number, Lane = found?.Lane.Word() };
        return Say.Text(string.Format(null, text, number), facts, Texts.ActionProgress, Texts.ActionSuggest);
    }

    private static Activity Ask(DialogInstance instance)
    {
        var (number, matter) = ((string)instance.State[NumberKey], instance.State.TryGetValue(MatterKey, out var kept) ? (string)kept : "");
        return Say.Text(string.Format(null, Texts.AskWithdraw, number, matter), new(Intent.Withdraw, ReplyStatus.Clarify) { CaseNo = number }, Texts.ActionWithdraw, Texts.ActionKeep);
    }

    private static Activity Kept(string number) =>
        Say.Text(string.Format(null, Texts.NotTakenBack, number), new(Intent.Cancel, ReplyStatus.Done) { CaseNo = number }, Texts.ActionProgress);

    [GeneratedRegex("^(对|是|嗯+|好|行|中|成|可以|确认|确定|没错|撤|(?i:yes|ok)\\b)")]
    private static partial Regex Yes();

    [GeneratedRegex("不撤|别撤|先不|不用|不要|算了|保留|留着|^不|再想想|(?i:^no\\b|keep it)")]
    private static partial Regex No();
}
