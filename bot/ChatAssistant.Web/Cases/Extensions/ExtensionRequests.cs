using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Extensions;

/// <summary>延期: the leading unit asks, before the day and with a reason; a dispatcher decides. Granted, it moves the day and the citizen is told.</summary>
public sealed class ExtensionRequests(CaseDesk desk, AssistantDbContext database, StaffAudit audit, DeadlineClock clock)
{
    public const int LongestReason = 300;

    private const string Asked = "extension_asked";
    private const string Denied = "extension_denied";

    /// <summary>Those of a case, oldest first.</summary>
    public async Task<IReadOnlyList<ExtensionRequest>> OfAsync(Guid caseId, CancellationToken cancellationToken) =>
        await database.ExtensionRequests.Where(each => each.CaseId == caseId).OrderBy(each => each.AskedAt).ToListAsync(cancellationToken);

    public Task<DeskResult> AskAsync(ClaimsPrincipal user, string? number, DateOnly? due, string reason, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (!found.IsLedBy(member)) return TransitionRefusal.WrongActor.Text();
            if (await OpenAsync(found.Id, stop) is not null) return PageTexts.ExtensionOpen;
            var asked = new Extension(due ?? default, reason, member.Rights.Unit!);
            if (found.RefuseExtension(asked, clock) is { } refusal) return TextOf(refusal, found);
            database.ExtensionRequests.Add(Of(found, asked, member));
            Note(found, member, Asked, reason, $"{asked.Due:yyyy-MM-dd}");
            return null;
        }, cancellationToken);

    /// <summary>The dispatcher's word. A no needs a reason.</summary>
    public Task<DeskResult> DecideAsync(ClaimsPrincipal user, string? number, bool isGranted, string denial, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (await OpenAsync(found.Id, stop) is not { } open) return PageTexts.DecisionGone;
            if (!isGranted && denial.Length == 0) return TransitionRefusal.ReasonMissing.Text();
            if (isGranted && found.Extend(Actor.Dispatcher(member.Name), new Extension(open.Due, open.Reason, open.Unit), clock) is { } refusal) return TextOf(refusal, found);
            (open.DecidedBy, open.DecidedAt, open.IsGranted) = (member.Name, clock.Now, isGranted);
            if (isGranted) return null;
            open.Denial = denial;
            Note(found, member, Denied, denial, null);
            return null;
        }, cancellationToken);

    private Task<ExtensionRequest?> OpenAsync(Guid caseId, CancellationToken cancellationToken) =>
        database.ExtensionRequests.SingleOrDefaultAsync(each => each.CaseId == caseId && each.DecidedAt == null, cancellationToken);

    private ExtensionRequest Of(Case found, Extension asked, StaffMember member) => new()
    {
        CaseId = found.Id,
        Unit = asked.RequestedBy,
        AskedBy = member.Name,
        AskedAt = clock.Now,
        Due = asked.Due,
        Reason = asked.Reason,
    };

    private void Note(Case found, StaffMember member, string step, string reason, string? after) =>
        audit.Note(new(member.Name, AuditActions.Case(step), $"{found.Number}") { Reason = reason, After = after, CaseId = found.Id });

    private string TextOf(TransitionRefusal refusal, Case found) =>
        refusal is TransitionRefusal.DateNotAllowed && found.LatestExtension(clock) is { } latest
            ? string.Format(null, PageTexts.ExtensionDay, found.Running(DeadlineKind.Handle)!.Due.Text(), latest.Text())
            : refusal.Text();
}
