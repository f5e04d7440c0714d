using ChatAssistant.Bot.Care.Repeats;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake;

/// <summary>Files a confirmed draft: the working copy masked, what was really said sealed.</summary>
public sealed class Filing(ICaseBook cases, ITextSeal seal, SealedWords words, FiledBefore before, Receipts receipts, Situations situations)
{
    /// <summary>What to tell the person: the receipt, or why nothing was filed.</summary>
    public async Task<Activity> FileAsync(ITurnContext turn, IntakeDraft draft, Lane lane, CancellationToken cancellationToken)
    {
        var origin = TurnOrigin.Of(turn);
        var citizen = new Citizen(origin.Channel, turn.Activity.From.Id, origin.Conversation);
        var matter = MatterOf(draft, lane);
        if (await before.SameAsync(matter, citizen, cancellationToken) is { } same) return ConfirmRoute.Again(same);
        if (await cases.RefuseAsync(citizen.Channel, citizen.UserId, cancellationToken) is { } refusal) return receipts.Refused(refusal);
        var filed = await cases.FileAsync(matter, citizen, cancellationToken);
        await situations.KeepAsync(turn, await situations.OfAsync(turn, cancellationToken) with { HasFiled = true }, cancellationToken);
        return receipts.Of(filed, draft.Campaign);
    }

    private Matter MatterOf(IntakeDraft draft, Lane lane)
    {
        var isAnonymous = draft.Mode is DisplayMode.Anonymous;
        return new(lane, draft.Mode is DisplayMode.Open ? Masking.KeepingNames(draft.Text) : Masking.Of(draft.Text), draft.Area is { } area ? Masking.Of(area) : Texts.ReviewNoArea)
        {
            Original = seal.Seal(CaseWords.Matter, string.Join('\n', draft.Messages)),
            Category = MatterTriage.Of(draft.Text).Topic,
            Display = draft.Mode,
            Name = isAnonymous || draft.Name is null ? null : words.OfName(draft.Name),
            Contact = isAnonymous || draft.Contact is null ? null : words.Of(CaseWords.Contact, draft.Contact),
            Source = draft is { Forward: not null } ? CaseSource.DeputyForward : draft.Campaign is null ? CaseSource.Citizen : CaseSource.Campaign,
            CampaignId = draft.Campaign?.Id,
            IsUrgent = draft.Campaign is { IsEmergency: true },
            Question = draft.Question is { } question ? new LinkedQuestion(null, Masking.Of(question)) : null,
            Forward = draft.Forward is { } forward ? new(forward.Deputy, forward.DeputyName, ConsentOf(forward)) : null,
            Attachments = draft.Attachments,
        };
    }

    private static ConstituentConsent ConsentOf(IntakeForward forward) => forward.MayName is true ? ConstituentConsent.Named : ConstituentConsent.Hidden;
}
