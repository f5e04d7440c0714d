using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>Answers that units propose: a unit drafts, a reviewer releases.</summary>
public sealed class Drafts(CaseDesk desk, AssistantDbContext database, StaffAudit audit, DeadlineClock clock)
{
    private const string Drafted = "drafted";

    public async Task<UnitDraft?> OfAsync(Guid caseId, CancellationToken cancellationToken) => await database.UnitDrafts.FindAsync([caseId], cancellationToken);

    /// <summary>Takes the draft away with what the scope commits: it was released, or the reviewer wrote something else.</summary>
    public async Task RemoveAsync(Guid caseId, CancellationToken cancellationToken)
    {
        if (await OfAsync(caseId, cancellationToken) is { } draft) database.UnitDrafts.Remove(draft);
    }

    /// <summary>Keeps a draft, in place of the one it was written over. Only the leading unit writes it, once it has signed the case in.</summary>
    public Task<DeskResult> WriteAsync(ClaimsPrincipal user, string? number, DraftWords words, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (Refuse(found, member, words) is { } refusal) return refusal;
            if (await OfAsync(found.Id, stop) is { } earlier)
            {
                if (earlier.Version != words.Over) return string.Format(null, PageTexts.DraftStale, earlier.Author);
                database.UnitDrafts.Remove(earlier);
            }

            await database.SaveChangesAsync(stop);
            database.UnitDrafts.Add(Of(found, member, words));
            audit.Note(new(member.Name, AuditActions.Case(Drafted), $"{found.Number}") { CaseId = found.Id });
            return null;
        }, cancellationToken);

    private UnitDraft Of(Case found, StaffMember member, DraftWords words) => new()
    {
        CaseId = found.Id,
        Text = words.Text,
        Result = words.Result,
        PromisedFor = words.PromisedFor,
        Unit = member.Rights.Unit!,
        Author = member.Name,
        At = clock.Now,
    };

    private string? Refuse(Case found, StaffMember member, DraftWords words) =>
        !found.IsLedBy(member) ? TransitionRefusal.WrongActor.Text()
        : found.State is not CaseState.InProgress ? TransitionRefusal.WrongState.Text()
        : words.Text.Length is 0 ? PageTexts.ReplyRequired
        : words.Text.Length > Case.LongestReply ? string.Format(null, PageTexts.ReplyTooLong, Case.LongestReply, words.Text.Length)
        : words.Result is not { } result ? TransitionRefusal.ResultMissing.Text()
        : new Outcome(result, words.Text, words.PromisedFor).Refuse(clock)?.Text();
}
