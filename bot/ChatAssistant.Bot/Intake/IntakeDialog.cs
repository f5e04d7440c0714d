using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Intake.Blocks;
using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Intake;

/// <summary>
/// Takes a matter in, in one message or many: asks only for what is missing, one thing at a time, shows what would be filed,
/// and files nothing without 确认.
/// </summary>
public sealed class IntakeDialog(Filing filing, ReviewChoices choices, FilingGate gate, IRunningCampaigns campaigns) : Dialog(nameof(IntakeDialog)), ITakesMessages
{
    private const string DraftKey = "draft";

    public bool Takes(Recognition recognition, DialogInstance instance) =>
        InBetween.IsForDraft(recognition, DraftOf(instance)) || ReviewChoices.IsChoice(recognition.Text, DraftOf(instance));

    public string ReminderOf(DialogInstance instance) => IntakeCards.Reminder(DraftOf(instance));

    /// <param name="dc">Where it begins.</param>
    /// <param name="options">The <see cref="IntakeDraft"/> to begin with; what its message says is already in it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        var draft = options as IntakeDraft ?? new();
        return await gate.DeclineAsync(dc.Context, draft, cancellationToken) is { } declined
            ? await EndAsync(dc, declined, cancellationToken)
            : draft.Text.Length > Case.LongestText ? await RefuseAsync(dc, draft with { Parts = [], Messages = [] }, draft.Text.Length, cancellationToken)
            : await AskNextAsync(dc, draft, "", cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var draft = DraftOf(dc.ActiveDialog).WithPicturesOf(dc.Context.Activity);
        if (await JoinedAsync(dc, draft, cancellationToken) is { } joined) return await AskNextAsync(dc, joined, "", cancellationToken);
        var message = MessageText.Tidy(dc.Context.Activity.Text);
        if (message.Length > Case.LongestText) return await RefuseAsync(dc, draft, message.Length, cancellationToken);

        if (await choices.TakeAsync(dc.Context, draft, MessageText.Clean(message), cancellationToken) is { } choice)
            return choice.Draft is { } other ? await AskNextAsync(dc, other, "", cancellationToken) : await EndAsync(dc, choice.Outcome!, cancellationToken);
        var said = SaidReading.Of(message, draft.Step);
        var changed = draft.With(said, message);
        if (changed.Text.Length > Case.LongestText) return await RefuseAsync(dc, draft, changed.Text.Length, cancellationToken);
        if (said.Confirms) return await FileAsync(dc, changed, cancellationToken);
        return await AskNextAsync(dc, changed, OpeningFor(said, draft, changed, message), cancellationToken);
    }

    /// <summary>Something else was talked about on top of it and is over.</summary>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null!, CancellationToken cancellationToken = default) =>
        AskNextAsync(dc, DraftOf(dc.ActiveDialog), "", cancellationToken);

    private async Task<DialogTurnResult> AskNextAsync(DialogContext dc, IntakeDraft draft, string opening, CancellationToken cancellationToken)
    {
        if (draft.HasMatter && draft.Area is null) draft = draft with { Area = draft.Forward?.HomeArea ?? draft.Campaign?.Area };
        var lane = LaneChoice.For(draft);
        var step = !draft.HasMatter ? IntakeStep.Matter
            : draft.Area is null && lane is not Lane.Inquiry ? IntakeStep.Area
            : IntakeStep.Review;
        var next = draft with { Step = step };
        var hints = step is IntakeStep.Review ? await choices.HintsAsync(dc.Context, next, cancellationToken) : ReviewHints.None;
        return await WaitAsync(dc, next, IntakeCards.For(next, lane, opening, hints), cancellationToken);
    }

    /// <summary>More than can be filed is not taken, so that nobody finds out at 确认; what was told before stays.</summary>
    private static Task<DialogTurnResult> RefuseAsync(DialogContext dc, IntakeDraft kept, int length, CancellationToken cancellationToken) =>
        WaitAsync(dc, kept, IntakeCards.TooLong(kept, length), cancellationToken);

    private async Task<DialogTurnResult> FileAsync(DialogContext dc, IntakeDraft draft, CancellationToken cancellationToken)
    {
        if (await gate.DeclineAsync(dc.Context, draft, cancellationToken) is { } declined) return await EndAsync(dc, declined, cancellationToken);
        var outcome = await filing.FileAsync(dc.Context, draft, LaneChoice.For(draft), cancellationToken);
        if (ReplyFacts.Of(outcome.ChannelData)?.Status != ReplyStatus.Registered || ReviewChoices.NextOf(draft) is not { } next) return await EndAsync(dc, outcome, cancellationToken);
        await dc.Context.SendActivityAsync(outcome, cancellationToken);
        return await AskNextAsync(dc, next, Texts.NextMatter, cancellationToken);
    }

    /// <summary>The draft with the call whose name the message says; null when it says none.</summary>
    private async Task<IntakeDraft?> JoinedAsync(DialogContext dc, IntakeDraft draft, CancellationToken cancellationToken)
    {
        if (dc.Context.TurnState.Get<Recognition>() is not { CampaignId: { } id } recognition) return null;
        return await campaigns.FindTodayAsync(id, cancellationToken) is { } campaign
            ? (draft with { Campaign = IntakeCampaign.Of(campaign), IsCalledSuggestion = true }).Joined(recognition)
            : null;
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Activity outcome, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(outcome, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>What is said before the next step, when the message did not simply take it further.</summary>
    private static string OpeningFor(Said said, IntakeDraft before, IntakeDraft after, string message) => (said, before) switch
    {
        ({ DoubtsNaming: true }, _) => Texts.NamingExplained,
        _ when before.Messages.Contains(message) => Texts.SameAgain,
        ({ StartsOver: true }, _) => "",
        (_, { Step: IntakeStep.Area }) when after.Area is null => Texts.AreaNotFound,
        ({ Matter.Length: 0, Area: null, FinerArea: null, Name: null, Contact: null, Mode: null }, { Step: IntakeStep.Review }) => Texts.NotYetFiled,
        _ when before.Step is IntakeStep.Review && after.Area != before.Area => Texts.AreaChanged,
        _ => "",
    };

    private static async Task<DialogTurnResult> WaitAsync(DialogContext dc, IntakeDraft draft, Activity ask, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is { } instance) instance.State[DraftKey] = JObject.FromObject(draft);
        await dc.Context.SendActivityAsync(ask, cancellationToken);
        return EndOfTurn;
    }

    private static IntakeDraft DraftOf(DialogInstance instance) => instance.State[DraftKey] switch
    {
        IntakeDraft draft => draft,
        JObject kept => kept.ToObject<IntakeDraft>()!,
        _ => new(),
    };
}
