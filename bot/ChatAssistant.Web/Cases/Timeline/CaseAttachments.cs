using System.Security.Claims;
using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>The files of a case, for whoever sees the case. Each opening of one that belongs to an accusation goes on record.</summary>
public sealed partial class CaseAttachments(VisibleCases cases, CurrentStaff current, IAttachmentStore store, StaffAudit audit)
{
    /// <summary>Those that came with the matter, then those that were added, in order.</summary>
    public static IReadOnlyList<CaseAttachment> Of(Case found) =>
        [.. found.Attachments.Concat(found.Supplements.OrderBy(each => each.At).SelectMany(each => each.Attachments))
            .Select((reference, place) => new CaseAttachment(place + 1, IdOf(reference)))];

    /// <summary>Null when there is no such file, and just so when the case is not the viewer's to see.</summary>
    public async Task<StoredFile?> FindAsync(ClaimsPrincipal user, string? number, int place, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(user, number, cancellationToken) is not { } found) return null;
        if (await current.OfAsync(user, cancellationToken) is not { } viewer) return null;
        if (Of(found).FirstOrDefault(each => each.Place == place) is not { StoreId: { } id }) return null;
        if (found.Lane is Lane.Accusation)
            await audit.NoteNowAsync(new(viewer.Name, AuditActions.Case("attachment_opened"), $"{found.Number}") { After = $"{place}", CaseId = found.Id }, cancellationToken);
        return await store.FindAsync(id, cancellationToken);
    }

    /// <summary>Channels name a file by an address that ends with its id in the store; what lies elsewhere is not fetched.</summary>
    private static string? IdOf(string reference) => Stored().Match(reference) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("(?:^|/)([0-9a-f]{64})$")]
    private static partial Regex Stored();
}
