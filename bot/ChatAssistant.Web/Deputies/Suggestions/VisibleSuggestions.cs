using System.Security.Claims;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>Suggestions as the console has them: always those somebody sees. A city has some hundreds a year, so sight is asked of each in memory.</summary>
public sealed class VisibleSuggestions(AssistantDbContext database, CurrentStaff current)
{
    /// <summary>Those that were handed in, the newest first; of one state when it is named.</summary>
    public async Task<IReadOnlyList<SuggestionFile>> OfAsync(ClaimsPrincipal user, SuggestionState? state, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return [];
        var suggestions = await database.DeputySuggestions.AsNoTracking()
            .Where(each => each.State != SuggestionState.Draft && (state == null || each.State == state))
            .OrderByDescending(each => each.SubmittedAt).ToListAsync(cancellationToken);
        var deputies = await database.Deputies.AsNoTracking().ToDictionaryAsync(each => each.Id, cancellationToken);
        return [.. suggestions.Select(each => new SuggestionFile(each, deputies[each.DeputyId], [])).Where(each => member.Sees(each.Suggestion, each.Deputy))];
    }

    /// <summary>Null when there is none, and just so when it is not theirs to see. What is found is tracked, to be acted on.</summary>
    public async Task<SuggestionFile?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return null;
        if (await database.DeputySuggestions.SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } found) return null;
        var deputy = await database.Deputies.SingleAsync(each => each.Id == found.DeputyId, cancellationToken);
        if (!member.Sees(found, deputy)) return null;
        return new(found, deputy, await database.Commitments.Where(each => each.SuggestionId == id).OrderBy(each => each.Due).ToListAsync(cancellationToken));
    }
}
