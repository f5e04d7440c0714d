using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.PersonalData;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake;

/// <summary>Files a confirmed draft: the working copy masked, what was really said sealed.</summary>
public sealed class Filing(ICaseBook cases, ITextSeal seal)
{
    /// <summary>What to tell the person: the receipt, or why nothing was filed.</summary>
    public async Task<Activity> FileAsync(ITurnContext turn, IntakeDraft draft, Lane lane, CancellationToken cancellationToken)
    {
        var origin = TurnOrigin.Of(turn);
        var citizen = new Citizen(origin.Channel, turn.Activity.From.Id, origin.Conversation);
        var filed = await cases.FileAsync(MatterOf(draft, lane), citizen, cancellationToken);
        return IntakeCards.Receipt(filed);
    }

    private Matter MatterOf(IntakeDraft draft, Lane lane)
    {
        var names = draft.Mode is DisplayMode.Open;
        return new(lane, Masking.Of(draft.Text, names), Masking.Of(draft.Area ?? Texts.ReviewNoArea, names))
        {
            Original = seal.Seal(string.Join('\n', draft.Messages)),
            Category = MatterTriage.Of(draft.Text).Topic,
            Display = draft.Mode,
            Name = draft.Mode is DisplayMode.Anonymous ? null : Words(draft.Name),
            Contact = draft.Mode is DisplayMode.Anonymous ? null : Words(draft.Contact),
            Source = draft.Forward is null ? CaseSource.Citizen : CaseSource.DeputyForward,
            Question = draft.Question is { } question ? new LinkedQuestion(null, Masking.Of(question, keepNames: false)) : null,
            Attachments = draft.Attachments,
        };
    }

    private CitizenWords? Words(string? words) => words is null ? null : new(Masking.Cover(words), seal.Seal(words));
}
