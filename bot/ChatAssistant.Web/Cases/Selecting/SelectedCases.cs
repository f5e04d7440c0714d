using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Selecting;

/// <summary>A selection as a query: narrows what somebody sees, and never widens it.</summary>
public static class SelectedCases
{
    private const string Escape = "\\";

    private static readonly CaseState[] Waiting = [.. Enum.GetValues<CaseState>().Where(state => state.IsWaitingForUs())];

    /// <param name="seen">What somebody sees.</param>
    /// <param name="selection">What of it is meant.</param>
    /// <param name="words">The search words of the selection, opened.</param>
    /// <param name="today">The day overdue is counted by.</param>
    public static IQueryable<Case> Within(this IQueryable<Case> seen, CaseSelection selection, string words, DateOnly today) =>
        seen.Standing(selection).Placed(selection).Filed(selection).Late(selection, today).Rated(selection).Telling(words);

    private static IQueryable<Case> Standing(this IQueryable<Case> seen, CaseSelection selection)
    {
        if (selection.Lane is { } lane) seen = seen.Where(each => each.Lane == lane);
        if (selection.State is { } state) seen = seen.Where(each => each.State == state);
        return selection.Supervised ? seen.Where(each => each.IsSupervised) : seen;
    }

    private static IQueryable<Case> Placed(this IQueryable<Case> seen, CaseSelection selection)
    {
        if (selection.County is { Length: > 0 } county) seen = seen.Where(each => each.County == county);
        if (selection.Category is { Length: > 0 } category) seen = seen.Where(each => each.Category == category);
        return selection.Unit is { Length: > 0 } unit
            ? seen.Where(each => each.Assignments.Any(given => given.Unit == unit && given.EndedAt == null))
            : seen;
    }

    private static IQueryable<Case> Filed(this IQueryable<Case> seen, CaseSelection selection)
    {
        if (selection.FiledFrom is { } from) seen = seen.Where(each => each.CreatedAt >= from);
        return selection.FiledBefore is { } before ? seen.Where(each => each.CreatedAt < before) : seen;
    }

    private static IQueryable<Case> Late(this IQueryable<Case> seen, CaseSelection selection, DateOnly today) => selection.Overdue
        ? seen.Where(each => Waiting.Contains(each.State)
            && each.Deadlines.Any(due => due.MetAt == null && due.StoppedAt == null && due.Due < today && CaseDeadlines.Ours.Contains(due.Kind)))
        : seen;

    private static IQueryable<Case> Rated(this IQueryable<Case> seen, CaseSelection selection)
    {
        if (selection.Rating is CaseSelection.Unrated) return seen.Where(each => each.Replies.Any(reply => reply.IsFormal) && !each.Ratings.Any());
        return selection.Satisfied is { } answer
            ? seen.Where(each => each.Ratings.OrderByDescending(rating => rating.Round).First().Satisfied == answer)
            : seen;
    }

    private static IQueryable<Case> Telling(this IQueryable<Case> seen, string words)
    {
        if (words is "") return seen;
        var pattern = $"%{words.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return seen.Where(each =>
            EF.Functions.Like(each.Text, pattern, Escape)
            || EF.Functions.Like(each.Area, pattern, Escape)
            || EF.Functions.Like((string)(object)each.Number, pattern, Escape));
    }
}
