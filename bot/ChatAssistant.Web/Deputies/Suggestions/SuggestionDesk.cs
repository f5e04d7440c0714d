using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>
/// Where staff act on a deputy's suggestion: read through their sight inside the write, put on record with it, and told to the deputies it
/// concerns by the same write. Whether their role may is the endpoint's to ask (<see cref="StaffPolicies"/>).
/// </summary>
public sealed class SuggestionDesk(VisibleSuggestions suggestions, CurrentStaff current, ISpeakingWrite writer, StaffAudit audit, SuggestionNews news)
{
    public Task<DeskResult> ActAsync(ClaimsPrincipal user, Guid id, Func<DeputySuggestion, StaffMember, TransitionRefusal?> act, CancellationToken cancellationToken) =>
        ActAsync(user, id, (found, member, _) => Task.FromResult(act(found, member)?.Text()), cancellationToken);

    /// <summary>The same for what needs the store besides the suggestion. The act gives its objection in words for people.</summary>
    public Task<DeskResult> ActAsync(
        ClaimsPrincipal user, Guid id, Func<DeputySuggestion, StaffMember, CancellationToken, Task<string?>> act, CancellationToken cancellationToken) =>
        writer.WriteAsync(async stop =>
        {
            if (await current.OfAsync(user, stop) is not { } member || await suggestions.FindAsync(user, id, stop) is not { } file) return DeskResult.Unknown;
            var (found, known, before) = (file.Suggestion, file.Suggestion.Events.Count, file.Suggestion.State);
            var objection = await act(found, member, stop);
            foreach (var step in found.Events.Skip(known))
                audit.Note(new(member.Name, AuditActions.Suggestion(step.Action), found.Words.Title) { Reason = step.Note, Before = $"{before}", After = $"{found.State}" });
            await news.StageAsync(found, known, stop);
            return new DeskResult(true, objection);
        }, cancellationToken);
}
