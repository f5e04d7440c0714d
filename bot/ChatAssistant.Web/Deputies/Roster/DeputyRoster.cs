using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>The roster as a member of staff sees it: whoever is limited to a county sees its deputies.</summary>
public sealed class DeputyRoster(AssistantDbContext database, IDeputyBook book, IOptions<DeputyOptions> options, TimeProvider clock)
{
    public async Task<RosterPage> ReadAsync(StaffMember member, string? words, int number, CancellationToken cancellationToken)
    {
        var found = Seen(member);
        if (words?.Trim() is { Length: > 0 } sought) found = found.Where(each => each.Name.Contains(sought) || each.Seat.Area.Contains(sought) || each.Seat.ElectoralUnit.Contains(sought));
        var (size, today) = (options.Value.OnPage, BeijingTime.Today(clock));
        var count = await found.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + size - 1) / size);
        var shown = Math.Clamp(number, 1, pages);
        var deputies = await found.OrderBy(each => each.Name).ThenBy(each => each.Id).Skip((shown - 1) * size).Take(size).ToListAsync(cancellationToken);
        var ids = deputies.ConvertAll(each => each.Id);
        var bound = await database.DeputyBindings
            .Where(each => ids.Contains(each.DeputyId) && each.RevokedAt == null && each.ExpiresOn >= today)
            .Select(each => each.DeputyId).Distinct().ToListAsync(cancellationToken);
        return new([.. deputies.Select(each => new RosterEntry(each, bound.Contains(each.Id)))], shown, pages, count);
    }

    public async Task<DeputyFile?> FindAsync(StaffMember member, Guid id, CancellationToken cancellationToken)
    {
        if (await Seen(member).SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is not { } deputy) return null;
        var now = clock.GetUtcNow();
        return new(
            deputy,
            await database.DeputyBindings.AsNoTracking().Where(each => each.DeputyId == id).OrderByDescending(each => each.VerifiedAt).ToListAsync(cancellationToken),
            await database.Invitations.Where(each => each.DeputyId == id && each.UsedAt == null && each.ExpiresAt > now && each.FailedAttempts < Invitation.MostAttempts)
                .OrderBy(each => each.ExpiresAt).Select(each => each.ExpiresAt).ToListAsync(cancellationToken),
            DutySums.Of(await book.ForwardsAsync(id, cancellationToken), await book.SuggestionsAsync(id, cancellationToken), BeijingTime.Today(clock)));
    }

    private IQueryable<Deputy> Seen(StaffMember member) =>
        member.Rights.Area is { } area ? database.Deputies.AsNoTracking().Where(each => each.Seat.Area == area) : database.Deputies.AsNoTracking();
}
