using System.Net;
using System.Net.Sockets;

namespace ChatAssistant.Channels.Outbound;

/// <summary>Where an address lies, by IANA's registries of special-purpose addresses (RFC 6890 and what was added since).</summary>
internal static class AddressKinds
{
    private static readonly IReadOnlyList<IPNetwork> Private =
        Networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "100.64.0.0/10", "::1/128", "fc00::/7");

    // 100.100.100.200 is one cloud's metadata within 100.64.0.0/10; the others' lie in 169.254.0.0/16 and fd00:ec2::/32.
    private static readonly IReadOnlyList<IPNetwork> Forbidden = Networks(
        "100.100.100.200/32", "fd00:ec2::/32", "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static AddressKind Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Of(address.MapToIPv4());
        if (Forbidden.Any(network => network.Contains(address))) return AddressKind.Forbidden;
        if (Private.Any(network => network.Contains(address))) return AddressKind.Private;
        // All else of IPv6 is translation of other addresses (64:ff9b::/96 …), link-local, multicast or not given out.
        return address.AddressFamily is AddressFamily.InterNetwork || GlobalUnicast.Contains(address) ? AddressKind.Public : AddressKind.Forbidden;
    }

    private static IReadOnlyList<IPNetwork> Networks(params IEnumerable<string> networks) => [.. networks.Select(IPNetwork.Parse)];
}
