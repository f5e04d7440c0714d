using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>What deputies are told of each step of a suggestion that carries their name.</summary>
public static class SuggestionNotices
{
    private static readonly ReplyFacts Facts = new(Intent.DeputySuggestion, ReplyStatus.Done);

    /// <summary>Null for a step that does not concern them, or that they took themselves.</summary>
    public static Activity? For(DeputySuggestion found, SuggestionEvent step)
    {
        var title = found.Words.Title;
        var text = step.Action switch
        {
            SuggestionActions.SentBack => Fill(Texts.SuggestionNoticeSentBack, step.Note),
            SuggestionActions.TreatedAsLetter => Fill(Texts.SuggestionNoticeLetter, step.Note),
            SuggestionActions.Assigned => Fill(Texts.SuggestionNoticeAssigned, step.Note, found.NextDue()?.Due.Written()),
            SuggestionActions.TakenUp => Fill(Texts.SuggestionNoticeTakenUp, step.By),
            SuggestionActions.Replied => Answered(found),
            SuggestionActions.Reopened => Fill(Texts.SuggestionNoticeReopened, found.NextDue()?.Due.Written()),
            SuggestionActions.Closed => Fill(Texts.SuggestionNoticeClosed),
            SuggestionActions.Withdrawn => Fill(Texts.SuggestionNoticeWithdrawn),
            SuggestionActions.Published => Fill(Texts.SuggestionNoticePublished),
            _ => null,
        };
        return text is null ? null : Say.Text(text, Facts, step.Action is SuggestionActions.Replied ? SuggestionResponses.Ratings : [Texts.ActionHelp]);

        string Fill(string words, string? first = null, string? second = null) => string.Format(null, words, title, first, second);
    }

    /// <summary>For a deputy who is asked to co-sign: the very words they would confirm.</summary>
    public static Activity Invitation(DeputySuggestion found) =>
        Say.Text(string.Format(null, Texts.CoSignAsk, found.Words.Title, found.Words.Grounds, found.Words.Proposal), Facts with { Status = ReplyStatus.Clarify }, Texts.ActionCoSign, Texts.ActionNoCoSign);

    private static string Answered(DeputySuggestion found)
    {
        var reply = found.Replies[^1];
        var promise = reply.PromisedFor is { } day ? string.Format(null, Texts.SuggestionNoticePromise, reply.Promise, day.Written()) : "";
        return string.Format(null, Texts.SuggestionNoticeReplied, found.Words.Title, reply.Unit, reply.Code.Letter(), reply.Text, promise);
    }
}
