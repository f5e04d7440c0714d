using System.Text;
using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake;

/// <summary>What is said while a matter is being taken in.</summary>
internal static class IntakeCards
{
    public static Activity For(IntakeDraft draft, Lane lane, string opening, ReviewHints hints) => draft.Step switch
    {
        IntakeStep.Matter when draft.Messages.Count > 0 && !draft.IsRewritten => TooShort(draft),
        IntakeStep.Matter => AskMatter(draft),
        IntakeStep.Area => AskArea(draft, lane, opening),
        _ => Review(draft, lane, opening, hints),
    };

    public static string Reminder(IntakeDraft draft) => draft.Step switch
    {
        IntakeStep.Matter => Texts.ReminderMatter,
        IntakeStep.Area => Texts.ReminderArea,
        _ => Texts.ReminderReview,
    };

    private static Activity AskMatter(IntakeDraft draft) => Say(draft, draft.Forward is null ? Texts.AskMatter : Texts.AskForwardedMatter, Texts.ActionCancel);

    private static Activity AskArea(IntakeDraft draft, Lane lane, string opening)
    {
        var ask = lane is Lane.Accusation ? $"{Texts.AccusationNotice}\n\n{Texts.AskAccusationFacts}" : Texts.AskArea;
        return Say(draft, opening.Length > 0 ? $"{opening}\n\n{ask}" : ask, Texts.ActionCancel);
    }

    private static Activity TooShort(IntakeDraft draft) => Say(draft, Texts.MatterTooShort, Texts.ActionCancel);

    public static Activity TooLong(IntakeDraft draft, int length) =>
        Say(draft, string.Format(null, Texts.MatterTooLong, Case.LongestText, length), Texts.ActionCancel);

    /// <summary>Everything that would be filed, and what can be done with it.</summary>
    private static Activity Review(IntakeDraft draft, Lane lane, string opening, ReviewHints hints)
    {
        var card = new StringBuilder();
        if (opening.Length > 0) card.Append(opening).Append("\n\n");
        if (lane is Lane.Accusation) card.Append(Texts.AccusationNotice).Append("\n\n");
        card.Append(Texts.ReviewHead).Append('\n')
            .Append('\n').Append(string.Format(null, Texts.ReviewMatter, draft.Text))
            .Append('\n').Append(string.Format(null, Texts.ReviewArea, draft.Area ?? Texts.ReviewNoArea))
            .Append('\n').Append(string.Format(null, Texts.ReviewLane, lane.Title()))
            .Append('\n').Append(string.Format(null, Texts.ReviewNaming, Naming(draft)));
        if (draft.Campaign is { } campaign) card.Append('\n').Append(string.Format(null, Texts.ReviewCampaign, campaign.Topic));
        if (draft.Forward is { MayName: null }) card.Append('\n').Append(Texts.ReviewMayName);
        if (draft is { Contact: not null, Mode: not DisplayMode.Anonymous }) card.Append('\n').Append(string.Format(null, Texts.ReviewContact, draft.Contact));
        if (draft.Attachments.Count > 0) card.Append('\n').Append(string.Format(null, Texts.ReviewPictures, draft.Attachments.Count));
        if (hints.Text.Length > 0) card.Append("\n\n").Append(hints.Text);
        card.Append("\n\n").Append(Texts.ReviewWaysOn);
        return Say(draft, card.ToString(), [.. Actions(draft), .. hints.Actions]);
    }

    private static string[] Actions(IntakeDraft draft) =>
        draft.Forward is { MayName: null } ? [Texts.ActionConfirm, Texts.ActionMayName, Texts.ActionMayNotName, Texts.ActionCancel]
            : draft.Mode is DisplayMode.Anonymous ? [Texts.ActionConfirm, Texts.ActionRewrite, Texts.ActionCancel]
            : [Texts.ActionConfirm, Texts.ActionAnonymous, Texts.ActionRewrite, Texts.ActionCancel];

    private static string Naming(IntakeDraft draft) => (draft.Mode, draft.Name) switch
    {
        (DisplayMode.Anonymous, _) => Texts.NamingAnonymous,
        (DisplayMode.Open, { } name) => string.Format(null, Texts.NamingOpen, name),
        (DisplayMode.Open, null) => Texts.NamingOpenUnnamed,
        (_, { } name) => string.Format(null, Texts.NamingHidden, name),
        _ => Texts.NamingHiddenUnnamed,
    };

    private static Activity Say(IntakeDraft draft, string text, params string[] actions) =>
        Replies.Say.Text(text, new(draft.Forward is null ? Intent.Suggest : Intent.DeputyForward, ReplyStatus.Clarify), actions);
}
