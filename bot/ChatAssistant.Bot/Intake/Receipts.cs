using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake;

/// <summary>What people are told when they have confirmed a matter: its number and what happens next, or why it was not filed.</summary>
public sealed class Receipts(ClaimCodes codes, IOfficeTexts texts)
{
    /// <param name="filed">What was filed.</param>
    /// <param name="campaign">The call it answers; null for most.</param>
    public Activity Of(Case filed, IntakeCampaign? campaign)
    {
        var facts = new ReplyFacts(Intent.Confirm, ReplyStatus.Registered) { CaseNo = filed.Number.ToString(), Lane = filed.Lane.Word() };
        var text = Text(texts, filed.Number.ToString(), filed.DueOf(DeadlineKind.Notify)?.Written() ?? "");
        if (campaign is not null) text += "\n\n" + string.Format(null, Texts.CampaignFiled, campaign.Topic);
        // Whoever a deputy filed it for claims it by a code.
        if (filed.Forward is not null) text += "\n\n" + string.Format(null, Texts.ClaimCode, codes.Of(filed.Number), filed.Number);
        return Told(text, facts);
    }

    public Activity Refused(FilingRefusal refusal) =>
        Say.Text(
            texts.WithOwnWays(refusal is FilingRefusal.TooManyToday ? Texts.TooManyToday : Texts.TooManyOpen),
            new(Intent.Suggest, ReplyStatus.Done),
            Texts.ActionProgress,
            Texts.ActionSupplement);

    internal static string Text(IOfficeTexts texts, string number, string due) =>
        string.Format(null, Texts.Filed, number, texts.Of(OfficeText.AfterFiling, due));

    internal static Activity Told(string text, ReplyFacts facts) => Say.Text(text, facts, Texts.ActionProgress, Texts.ActionSuggest);
}
