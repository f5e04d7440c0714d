using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>How somebody comes to be known as a deputy, and ceases to be.</summary>
public sealed class DeputyBindings(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, IOptions<DeputyOptions> options, TimeProvider clock)
{
    /// <summary>A new code for the deputy, which is shown now and kept nowhere; null when there is no such deputy.</summary>
    public Task<string?> InviteAsync(StaffMember member, Guid id, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (await FindAsync(member, id, stop) is not { } deputy) return null;
            var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(options.Value.InvitationDays), clock);
            database.Invitations.Add(invitation);
            audit.Note(new(member.Name, AuditActions.DeputyInvited, deputy.Name));
            return code;
        }, cancellationToken);

    /// <summary>Ends a binding; false when there is none such.</summary>
    public Task<bool> RevokeAsync(StaffMember member, Guid id, Guid bindingId, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (await FindAsync(member, id, stop) is not { } deputy) return false;
            if (await database.DeputyBindings.SingleOrDefaultAsync(each => each.Id == bindingId && each.DeputyId == id, stop) is not { } binding) return false;
            binding.Revoke(clock);
            audit.Note(new(member.Name, AuditActions.DeputyUnbound, deputy.Name));
            return true;
        }, cancellationToken);

    /// <summary>Moves the end of a term, and of the bindings that go with it.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was.</returns>
    public Task<string?> ChangeTermAsync(StaffMember member, Guid id, DateOnly? end, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (end is not { } day || await FindAsync(member, id, stop) is not { } deputy) return PageTexts.RosterDayUnclear;
            var before = deputy.Seat.TermEnd;
            if (!deputy.ChangeTermEnd(day)) return PageTexts.RosterTermBackwards;
            foreach (var binding in await database.DeputyBindings.Where(each => each.DeputyId == id).ToListAsync(stop)) binding.HoldUntil(day);
            audit.Note(new(member.Name, AuditActions.DeputyTermChanged, deputy.Name) { Before = $"{before:yyyy-MM-dd}", After = $"{day:yyyy-MM-dd}" });
            return null;
        }, cancellationToken);

    private Task<Deputy?> FindAsync(StaffMember member, Guid id, CancellationToken cancellationToken) =>
        database.Deputies.SingleOrDefaultAsync(each => each.Id == id && (member.Rights.Area == null || each.Seat.Area == member.Rights.Area), cancellationToken);
}
