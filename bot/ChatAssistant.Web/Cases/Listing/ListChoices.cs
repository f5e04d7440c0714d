using System.Security.Claims;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>What can be chosen in the list's filter: names that say nothing about any case.</summary>
public sealed class ListChoices(UnitBook units, CampaignList campaigns, CurrentStaff current)
{
    public IReadOnlyList<string> Counties { get; } = MatterTriage.Counties;

    public IReadOnlyList<string> Categories { get; } = MatterTriage.Topics;

    public IReadOnlyList<string> Units { get; private set; } = [];

    /// <summary>Calls, the newest first.</summary>
    public IReadOnlyList<(Guid Id, string Topic)> Calls { get; private set; } = [];

    public async Task ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var member = await current.OfAsync(user, cancellationToken);
        Calls = await campaigns.NamesAsync(cancellationToken);
        Units = member?.Rights.Unit is { } own ? [own] : [.. (await units.AllAsync(cancellationToken)).Select(unit => unit.Name)];
    }
}
