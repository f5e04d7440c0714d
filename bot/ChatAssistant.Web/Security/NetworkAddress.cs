using System.Net;
using System.Net.Sockets;

namespace ChatAssistant.Web.Security;

/// <summary>Whose requests are counted together where we count by address.</summary>
internal static class NetworkAddress
{
    /// <summary>One subscriber commonly has a whole /64 of IPv6.</summary>
    private const int SubscriberBytes = 8;

    /// <summary>The same for all addresses of one subscriber; those of IPv4 written as IPv6 are what they are.</summary>
    public static string SubscriberOf(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, SubscriberBytes)),
        _ => address.MapToIPv4().ToString(),
    };
}
