using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>联名: the office asks other deputies, as the one whose suggestion it is wishes. Only who is bound can be asked, for they confirm it in their chat.</summary>
public sealed class CoSignDesk(AssistantDbContext database, SuggestionDesk desk, TimeProvider clock)
{
    /// <summary>The deputies who can be asked, by name.</summary>
    public async Task<IReadOnlyList<Deputy>> CandidatesAsync(DeputySuggestion suggestion, CancellationToken cancellationToken)
    {
        var asked = suggestion.CoSignatures.Where(each => !each.IsDeclined).Select(each => each.DeputyId).Append(suggestion.DeputyId).ToList();
        return await Bound().Where(each => !asked.Contains(each.Id)).OrderBy(each => each.Name).ToListAsync(cancellationToken);
    }

    public Task<DeskResult> InviteAsync(ClaimsPrincipal user, Guid id, Guid deputyId, CancellationToken cancellationToken) =>
        desk.ActAsync(user, id, async (found, member, stop) =>
            await Bound().SingleOrDefaultAsync(each => each.Id == deputyId, stop) is { } deputy
                ? found.InviteToSign(deputy, member.Name, clock)?.Text()
                : PageTexts.CoSignerNotBound, cancellationToken);

    private IQueryable<Deputy> Bound()
    {
        var today = BeijingTime.Today(clock);
        return database.Deputies.AsNoTracking().Where(each => database.DeputyBindings.Any(binding => binding.DeputyId == each.Id && binding.RevokedAt == null && binding.ExpiresOn >= today));
    }
}
