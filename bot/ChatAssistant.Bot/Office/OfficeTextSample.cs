using System.Globalization;
using ChatAssistant.Bot.Care;
using ChatAssistant.Bot.Handoff;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Office;

/// <summary>What people are told with a text, made by the code that tells them, so that a draft can be seen as they will see it.</summary>
public static class OfficeTextSample
{
    private const string Topic = "校园食品安全";

    private static readonly DateOnly Day = new(2026, 3, 9);
    private static readonly DateOnly LastDay = new(2026, 3, 31);
    private static readonly string Number = CaseNumber.Of(new(2026, 3, 2), 1).ToString();

    /// <param name="text">Which.</param>
    /// <param name="texts">The texts to say it by, a draft among them.</param>
    /// <param name="language">The language of who is told.</param>
    public static Activity Of(OfficeText text, IOfficeTexts texts, CultureInfo language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = language;
            return Reply(text, texts);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Activity Reply(OfficeText text, IOfficeTexts texts) => text switch
    {
        OfficeText.Name or OfficeText.Welcome => FixedReplies.Welcome(texts),
        OfficeText.Hello => FixedReplies.Smalltalk(texts.Of(OfficeText.Hello)),
        OfficeText.OtherWays => HandoffRoute.Reply(texts),
        OfficeText.AfterFiling => Receipts.Told(Receipts.Text(texts, Number, Day.Written()), new(Intent.Confirm, ReplyStatus.Registered)),
        OfficeText.PrivacyContact => Say.Text(texts.Of(text), new(Intent.MyData, ReplyStatus.Done)),
        OfficeText.Maintenance => CareReplies.Maintenance(texts, until: null),
        OfficeText.Campaign or OfficeText.EmergencyCampaign => Say.Text(texts.Of(text, Topic, LastDay.WrittenWithoutYear()), new(Intent.Campaign, ReplyStatus.Done), Topic),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };
}
