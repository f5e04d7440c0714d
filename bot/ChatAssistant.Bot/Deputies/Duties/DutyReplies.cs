using System.Text;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;
using ChatAssistant.Cases.Deputies.Tracking;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies.Duties;

/// <summary>A deputy's work as the deputy reads it: sums first, then the newest of each.</summary>
internal static class DutyReplies
{
    /// <summary>What fits on a telephone's screen; the rest is told by 查进度 and its number.</summary>
    private const int MostListed = 5;

    public static Activity Of(Deputy deputy, IReadOnlyList<ForwardedCase> forwards, IReadOnlyList<DeputySuggestion> suggestions, DateOnly today)
    {
        var sums = DutySums.Of(forwards, suggestions, today);
        var text = new StringBuilder(string.Format(null, Texts.DutyHead, Binding.BadgeOf(deputy), today.Written()));
        text.Append("\n\n").Append(Sum(Texts.DutyForwards, sums.Forwards));
        foreach (var each in forwards.Where(each => each.Lane is not Lane.Accusation).Take(MostListed)) text.Append('\n').Append(string.Format(null, Texts.DutyForwardLine, each.Number, StateTexts.Of(each.State)));
        text.Append("\n\n").Append(Sum(Texts.DutySuggestions, sums.Suggestions));
        foreach (var each in suggestions.Where(each => each.State is not SuggestionState.Draft).Take(MostListed)) text.Append('\n').Append(Line(each, today));
        return Say.Text(text.ToString(), new(Intent.DeputyDuty, ReplyStatus.Done), Texts.ActionForward, Texts.ActionProgress);
    }

    /// <summary>Nothing to divide by is no rate.</summary>
    private static string Sum(string text, DutyCount count) =>
        string.Format(null, text, count.All, count.Answered, count.Solved) + (count.Measured == 0 ? "" : string.Format(null, Texts.DutyOnTime, count.Measured, count.OnTime));

    private static string Line(DeputySuggestion found, DateOnly today) => string.Format(null, Texts.DutySuggestionLine, found.Words.Title, StateOf(found.State)) + found.NextDue() switch
    {
        { } due when found.State.IsWithUnit() && due.IsBreached(today) => string.Format(null, Texts.DutyLate, due.Due.Written()),
        { } due when found.State.IsWithUnit() => string.Format(null, Texts.DutyDue, due.Due.Written()),
        _ => "",
    };

    private static string StateOf(SuggestionState state) => state switch
    {
        SuggestionState.Submitted => Texts.DutySubmitted,
        SuggestionState.Returned => Texts.DutyReturned,
        SuggestionState.TreatedAsLetter => Texts.DutyLetter,
        SuggestionState.Assigned => Texts.StateAssigned,
        SuggestionState.InProgress => Texts.StateInProgress,
        SuggestionState.Replied => Texts.StateReplied,
        SuggestionState.Redo => Texts.StateReopened,
        SuggestionState.Withdrawn => Texts.StateWithdrawn,
        _ => Texts.StateClosed,
    };
}
