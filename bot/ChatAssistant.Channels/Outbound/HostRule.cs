using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.Outbound;

/// <summary>A host, or all hosts under a name, that may be called.</summary>
/// <param name="Scheme">https, or http where that was said.</param>
/// <param name="Host">In lower case; with <c>*.</c> in front for all names under it.</param>
/// <param name="Port">The only port, or null for any.</param>
/// <param name="IsIntranet">Whether it may lie on this machine or in a private network.</param>
public sealed partial record HostRule(string Scheme, string Host, int? Port, bool IsIntranet)
{
    /// <summary><c>[scheme://]host[:port]</c>, with * for any port; null when it is not written so.</summary>
    public static HostRule? Parse(string entry, bool isIntranet = false)
    {
        var match = Entry().Match(entry);
        if (!match.Success) return null;
        var scheme = match.Groups["scheme"] is { Success: true } said ? said.Value.ToLowerInvariant() : Uri.UriSchemeHttps;
        var host = match.Groups["host"].Value.ToLowerInvariant();
        if (Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) is UriHostNameType.Unknown) return null;
        return new(scheme, host, PortOf(match.Groups["port"].Value, scheme), isIntranet);
    }

    /// <summary>
    /// The base address of a service in a channel's settings. It may be http only on this machine, where tests and gateways run;
    /// one in a private network is named in <see cref="OutboundOptions.IntranetHosts"/> besides.
    /// </summary>
    public static HostRule Of(Uri baseAddress) => new(baseAddress.Scheme, HostOf(baseAddress), baseAddress.Port, baseAddress.IsLoopback);

    /// <summary>Whether a service's base address can be used: https, or http on this machine.</summary>
    public static bool IsBase(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>Whether an address is one of this rule's.</summary>
    public bool Allows(Uri address)
    {
        var scheme = address.Scheme switch { "wss" => Uri.UriSchemeHttps, "ws" => Uri.UriSchemeHttp, var other => other };
        return scheme == Scheme && (Port is null || address.Port == Port) && IsHost(HostOf(address));
    }

    private bool IsHost(string host) =>
        Host.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(Host[1..], StringComparison.Ordinal) && host.Length > Host.Length - 1 : host == Host;

    /// <summary>Empty, which is no rule's, for signs that no host's name can have: an address with such a name is told from others only here.</summary>
    private static string HostOf(Uri address)
    {
        try
        {
            return (address.HostNameType is UriHostNameType.IPv6 ? address.Host : address.IdnHost).ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return "";
        }
    }

    private static int? PortOf(string port, string scheme) => port switch
    {
        "*" => null,
        "" => scheme == Uri.UriSchemeHttps ? 443 : 80,
        _ => int.Parse(port, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"^(?:(?<scheme>https?)://)?(?<host>(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::(?<port>[0-9]{1,5}|\*))?/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();
}
