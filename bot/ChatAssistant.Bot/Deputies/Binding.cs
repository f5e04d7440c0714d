using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies;

/// <summary>Binds the person who speaks to the deputy whose code and certificate they show.</summary>
public sealed class Binding(IDeputyBook deputies, ICertificateHasher hasher, Situations situations, TimeProvider clock)
{
    public Task<Deputy?> DeputyAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        deputies.OfPersonAsync(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id, cancellationToken);

    /// <summary>What to say, and who they are now known as; null when it did not work.</summary>
    public async Task<(Activity Reply, Deputy? Bound)> BindAsync(ITurnContext turn, BindingDraft shown, CancellationToken cancellationToken)
    {
        var invitation = await deputies.InvitationAsync(shown.Code!, cancellationToken);
        if (invitation is null || await deputies.FindAsync(invitation.DeputyId, cancellationToken) is not { } deputy) return (Refused(), null);
        var credentials = new DeputyCredentials(shown.Code!, hasher.HashOf(shown.Certificate!), TurnOrigin.Of(turn).Channel, turn.Activity.From.Id);
        var result = invitation.Redeem(deputy, credentials, clock);
        if (result.Binding is not { } binding) return (Refused(), null);
        deputies.Add(binding);
        await situations.KeepAsync(turn, await situations.OfAsync(turn, cancellationToken) with { IsDeputy = true }, cancellationToken);
        return (Bound(deputy), deputy);
    }

    /// <summary>县人大代表 王某某（静宁县）.</summary>
    public static string BadgeOf(Deputy deputy) => string.Format(null, Texts.DeputyBadge, deputy.Seat.Level.Title(), deputy.Name, deputy.Seat.Area);

    private static Activity Bound(Deputy deputy) =>
        Say.Text(string.Format(null, Texts.DeputyBound, BadgeOf(deputy), deputy.Seat.TermEnd.Written()), Facts(ReplyStatus.Done), Texts.ActionForward, Texts.ActionDuty, Texts.ActionProgress);

    /// <summary>One answer for all of them, so that nobody learns which half was right.</summary>
    private static Activity Refused() => Say.Text(Texts.DeputyWrong, Facts(ReplyStatus.Clarify), Texts.ActionAsPerson, Texts.ActionCancel);

    internal static ReplyFacts Facts(string status) => new(Intent.DeputyBind, status);
}
