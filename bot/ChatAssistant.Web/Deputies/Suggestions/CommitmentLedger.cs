using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>承诺事项台账: what answers promised, with how it comes along. A unit writes on its own lines, the office on all it sees.</summary>
public sealed class CommitmentLedger(AssistantDbContext database, DatabaseWriter writer, VisibleSuggestions suggestions, StaffAudit audit, DeadlineClock clock)
{
    private const StaffRoles Writers = StaffRoles.Reviewer | StaffRoles.Supervisor;

    /// <summary>What is open first, by day.</summary>
    public async Task<IReadOnlyList<CommitmentLine>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var titles = (await suggestions.OfAsync(user, null, cancellationToken)).ToDictionary(each => each.Suggestion.Id, each => each.Suggestion.Words.Title);
        var items = await database.Commitments.AsNoTracking().ToListAsync(cancellationToken);
        return [.. items.Where(each => titles.ContainsKey(each.SuggestionId))
            .OrderBy(each => each.Outcome is not CommitmentOutcome.Open).ThenBy(each => each.Due)
            .Select(each => new CommitmentLine(each, titles[each.SuggestionId], each.IsLate(clock.Today)))];
    }

    /// <summary>Puts what the last answer promises on the ledger; becomes true with what this scope commits.</summary>
    public void Keep(DeputySuggestion suggestion)
    {
        if (CommitmentItem.Of(suggestion) is { } item) database.Commitments.Add(item);
    }

    /// <returns>Why it was not noted, in words for people; null when it was.</returns>
    public Task<string?> NoteAsync(ClaimsPrincipal user, StaffMember member, Guid id, (string Text, CommitmentOutcome Outcome) note, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (await database.Commitments.SingleOrDefaultAsync(each => each.Id == id, stop) is not { } item) return PageTexts.CommitmentGone;
            if (await suggestions.FindAsync(user, item.SuggestionId, stop) is not { } file) return PageTexts.CommitmentGone;
            if (!member.Is(Writers) && member.Rights.Unit != item.Unit) return TransitionRefusal.WrongActor.Text();
            if (item.Note(note.Text, note.Outcome, member.Name, clock) is { } refusal) return refusal.Text();
            audit.Note(new(member.Name, AuditActions.CommitmentNoted, file.Suggestion.Words.Title) { Reason = note.Text, After = $"{note.Outcome}" });
            return null;
        }, cancellationToken);
}
