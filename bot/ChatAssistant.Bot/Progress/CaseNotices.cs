using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Progress;

/// <summary>What a step in a case's life is told as: to the one who filed it, and, in short, to those who joined it. Answers have words of their own.</summary>
public static class CaseNotices
{
    /// <summary>For the one who filed it; null for a step they took themselves or that does not concern them.</summary>
    public static Activity? For(Case found, CaseEvent step) =>
        WordsOf(found, step) is { } words ? Weighed(Say.Text(words, FactsOf(found), [.. Actions(found)]), step) : null;

    /// <summary>For the one whose matter a deputy handed on: all that the deputy hears, answers too.</summary>
    public static Activity? ForConstituent(Case found, CaseEvent step) => step.Action is CaseActions.Replied or CaseActions.ReplyAdded
        ? Answer(found, found.Replies.MaxBy(reply => reply.At)!)
        : For(found, step);

    private static Activity Answer(Case found, Reply reply) =>
        reply.IsFormal ? FixedReplies.StaffReply(found, reply.Text) : FixedReplies.ProcessReply(found, reply.Text);

    /// <summary>For one who joined it (附议); null for what only concerns who filed it.</summary>
    public static Activity? ForSupporter(Case found, CaseEvent step)
    {
        var text = step.Action switch
        {
            CaseActions.Accepted => string.Format(null, Texts.JoinedAccepted, found.Number),
            CaseActions.Replied => string.Format(null, Texts.JoinedReplied, found.Number, found.Replies.MaxBy(reply => reply.At)!.Text),
            CaseActions.NotAccepted or CaseActions.Withdrawn => string.Format(null, Texts.JoinedEnded, found.Number, StateTexts.Of(found.State)),
            _ => null,
        };
        return text is null ? null : Weighed(Say.Text(text, FactsOf(found), Texts.ActionSuggest, Texts.ActionHelp), step);
    }

    /// <summary>Where a channel takes only so many messages, the last is not for news: an answer, or a question that everything waits for, goes before.</summary>
    private static Activity Weighed(Activity notice, CaseEvent step)
    {
        if (step.Action is not (CaseActions.AskedForInfo or CaseActions.Replied)) notice.Importance = ActivityImportance.Low;
        return notice;
    }

    private static string? WordsOf(Case found, CaseEvent step)
    {
        return step.Action switch
        {
            CaseActions.Accepted => Fill(Texts.NoticeAccepted),
            CaseActions.AskedForInfo => Fill(Texts.NoticeAskedForInfo, step.Reason),
            CaseActions.NotAccepted => Fill(Texts.NoticeNotAccepted, GroundTexts.Of(step.Ground()), step.Reason),
            CaseActions.Redirected => Fill(Texts.NoticeRedirected, step.Reason),
            CaseActions.Assigned => Fill(Texts.NoticeAssigned, found.LeadUnit()?.Unit, Due(found)),
            CaseActions.Extended => Fill(Texts.NoticeExtended, step.Reason, Due(found)),
            CaseActions.Merged => Fill(Texts.NoticeMerged, step.Basis),
            CaseActions.Unmerged => Fill(Texts.NoticeUnmerged),
            CaseActions.Reopened when step.By is not (ActorKind.Citizen or ActorKind.Deputy) => Fill(Texts.NoticeReopened, Due(found)),
            CaseActions.MarkedSpam => Fill(Texts.NoticeSpam),
            CaseActions.SpamTakenBack => Fill(Texts.NoticeSpamTakenBack, StateTexts.Of(found.State)),
            CaseActions.Published => Fill(Texts.NoticePublished),
            CaseActions.Closed when step.From is CaseState.NeedsInfo => Fill(Texts.NoticeClosedUnanswered),
            CaseActions.Closed when step.By is ActorKind.System or ActorKind.Operator => Fill(Texts.NoticeClosedUnrated),
            _ => null,
        };

        string Fill(string text, string? first = null, string? second = null) => string.Format(null, text, found.Number, first, second);
    }

    private static string Due(Case found) => found.NextDue() is { } next ? string.Format(null, Texts.NoticeDue, next.Due.Written()) : "";

    private static IEnumerable<string> Actions(Case found)
    {
        if (found.State.IsOpen()) yield return Texts.ActionSupplement;
        yield return Texts.ActionProgress;
        yield return Texts.ActionHelp;
    }

    private static ReplyFacts FactsOf(Case found) => new(Intent.Status, ReplyStatus.Done) { CaseNo = $"{found.Number}", Lane = found.Lane.Word() };
}
