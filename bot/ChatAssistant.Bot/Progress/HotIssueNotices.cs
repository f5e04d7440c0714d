using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Progress;

/// <summary>What those are told who contributed to a hot issue.</summary>
public static class HotIssueNotices
{
    /// <param name="label">What staff call the issue.</param>
    /// <param name="answer">What came of it, in their words.</param>
    public static Activity Answered(string label, string answer) =>
        Say.Text(string.Format(null, Texts.HotIssueAnswered, label, answer), new ReplyFacts(Intent.Status, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp);
}
