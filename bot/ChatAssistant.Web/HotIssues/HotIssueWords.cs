using System.Globalization;
using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.HotIssues;

/// <summary>What staff read of hot issues.</summary>
internal static class HotIssueWords
{
    public static string Text(this HotIssueState state) => state switch
    {
        HotIssueState.Watched => PageTexts.HotIssueWatched,
        HotIssueState.Accepted => PageTexts.HotIssueAccepted,
        HotIssueState.Answered => PageTexts.HotIssueTold,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Text(this Heat heat) => heat.Total.ToString("0.0", CultureInfo.InvariantCulture);

    public static string PartsText(this Heat heat) =>
        string.Create(CultureInfo.InvariantCulture, $"{heat.People}×{Heat.PerPerson}＋{heat.Joined}＋{heat.Recency:0.0}");
}
