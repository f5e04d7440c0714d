using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>催办 of 承诺事项: the promises whose day comes or is over, for whoever is to see to them and sees the suggestion they answered.</summary>
public sealed class CommitmentReminders(AssistantDbContext database, VisibleSuggestions suggestions, CurrentStaff current, DeadlineClock clock)
{
    /// <summary>Whoever has more works from the ledger.</summary>
    private const int Most = 20;

    /// <summary>The most pressing first.</summary>
    public async Task<IReadOnlyList<CommitmentReminder>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return [];
        var recipients = PartsOf(member).ToList();
        var open = await database.Commitments.AsNoTracking().Where(each => each.Outcome == CommitmentOutcome.Open).OrderBy(each => each.Due).ToListAsync(cancellationToken);
        var mine = new List<CommitmentReminder>();
        foreach (var item in open)
        {
            if (item.Reached(clock.Today, clock.Calendar) is not { } reached || !recipients.Exists(whom => item.Reaches(reached.Rung, whom))) continue;
            if (await suggestions.FindAsync(user, item.SuggestionId, cancellationToken) is not { } file) continue;
            mine.Add(new(item, file.Suggestion.Words.Title, reached.Rung, reached.On));
            if (mine.Count == Most) break;
        }

        return mine;
    }

    private static IEnumerable<Recipient> PartsOf(StaffMember member)
    {
        if (member is { Rights.Unit: { } unit } && member.Is(StaffRoles.UnitLiaison)) yield return new(ActorKind.Unit, unit);
        if (member.Is(StaffRoles.Dispatcher)) yield return new(ActorKind.Dispatcher);
        if (member.Is(StaffRoles.Supervisor)) yield return new(ActorKind.Supervisor);
    }
}
