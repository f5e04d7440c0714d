using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using SealedFor = ChatAssistant.Cases.Sealing.CaseWords;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>查看身份: opens what is sealed, for a reason that goes on record first. What somebody filed anonymously opens for nobody.</summary>
public sealed class Identities(CaseDesk desk, ITextSeal seal, StaffAudit audit)
{
    public const int ShortestReason = 5;
    public const int LongestReason = 200;

    public async Task<(DeskResult Result, Identity? Identity)> RevealAsync(
        ClaimsPrincipal user, string? number, string reason, CancellationToken cancellationToken)
    {
        Identity? identity = null;
        var result = await desk.ActAsync(user, number, (found, member, _) =>
        {
            if (reason.Length is < ShortestReason or > LongestReason) return Task.FromResult<string?>(PageTexts.IdentityReasonShort);
            if (found.Display is DisplayMode.Anonymous) return Task.FromResult<string?>(PageTexts.IdentityAnonymous);
            audit.Note(new(member.Name, AuditActions.IdentityViewed, $"{found.Number}") { Reason = reason, CaseId = found.Id });
            identity = Opened(found);
            return Task.FromResult<string?>(null);
        }, cancellationToken);
        return (result, identity);
    }

    private Identity Opened(Case found) => new(
        Opened(SealedFor.Name, found.Name),
        Opened(SealedFor.Contact, found.Contact),
        found.Original is { } original ? seal.Open(SealedFor.Matter, original) : found.Text);

    private string? Opened(string purpose, CitizenWords? words) =>
        words is null ? null : words.Original is { } original ? seal.Open(purpose, original) : words.Masked;
}
