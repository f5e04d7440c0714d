using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Outbound;

/// <summary>The hosts that may be called: those in the settings and those of the channels that are set up.</summary>
public sealed class AllowedHosts(IOptions<OutboundOptions> options, IEnumerable<OutboundDestinations> destinations)
{
    private readonly IReadOnlyList<HostRule> _rules =
    [
        // What is said to lie within comes first: the same host may be a channel's too.
        .. options.Value.IntranetHosts.Select(entry => HostRule.Parse(entry, isIntranet: true)).OfType<HostRule>(),
        .. destinations.SelectMany(each => each.Rules),
        .. options.Value.Hosts.Select(entry => HostRule.Parse(entry)).OfType<HostRule>(),
    ];

    /// <summary>The rule an address may be called by, or null when it may not. A name before the host only serves to mislead.</summary>
    public HostRule? RuleFor(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" } ? _rules.FirstOrDefault(rule => rule.Allows(address)) : null;
}
