using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Care;

internal static class CareReplies
{
    public static Activity TooMany() => Say.Text(Texts.TooManyMessages, new(Intent.Help, ReplyStatus.Help));

    /// <param name="texts">The office's.</param>
    /// <param name="until">When to come back, as it is shown; null when nobody said.</param>
    public static Activity Maintenance(IOfficeTexts texts, string? until)
    {
        var told = texts.Of(OfficeText.Maintenance);
        if (until is not null) told += "\n\n" + string.Format(null, Texts.MaintenanceUntil, until);
        return Say.Text($"{texts.WithOwnWays(told)}\n\n{Texts.MaintenanceDanger}", new(Intent.Help, ReplyStatus.Refused));
    }

    /// <param name="hours">How long the draft will still be kept.</param>
    public static Activity DraftReminder(int hours) =>
        Say.Text(string.Format(null, Texts.DraftReminder, hours), new(Intent.Suggest, ReplyStatus.Clarify), Texts.ActionCancel);

    public static Activity DraftDropped() =>
        Say.Text(Texts.DraftDropped, new(Intent.Cancel, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionHelp);
}
