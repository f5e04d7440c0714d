using System.Net;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Tests.Support;

namespace ChatAssistant.Channels.Tests.Outbound;

/// <summary>Addresses with which a message would have us call this machine or the network behind it: as serviceUrl, as sessionWebhook, as picture.</summary>
public sealed class ForgedAddressTests
{
    private const string Allowed = ForgedAddresses.Allowed;

    [Fact]
    public async Task Not_one_of_them_leads_to_a_connection()
    {
        using var four = new Canary(IPAddress.Loopback);
        using var six = new Canary(IPAddress.IPv6Loopback);
        using var outside = new Outside(new FixedResolver((_, _) => ["127.0.0.1"]), $"Outbound:Hosts:0={Allowed}");
        Assert.True(ForgedAddresses.All.Count >= 60);

        foreach (var (form, port) in ForgedAddresses.All.SelectMany(form => new[] { (form, four.Port), (form, six.Port) }))
            if (Uri.TryCreate(string.Format(null, form, port), UriKind.Absolute, out var address)) await RefusesAsync(outside, address);

        Assert.Equal((0, 0), (four.Connections, six.Connections));
    }

    public static readonly string[] Within =
    [
        "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.5.4", "172.31.255.255", "192.168.0.10", "169.254.169.254", "100.64.1.1", "100.100.100.200", "0.0.0.0", "192.0.0.192", "192.0.2.1",
        "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
        "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:a00:1::", "2002:7f00:1::", "fc00::1", "fd12:3456::1", "fd00:ec2::254",
        "fe80::1", "fec0::1", "ff02::1", "3fff::1", "5f00::1",
    ];

    [Fact]
    public async Task An_allowed_name_that_leads_within_is_not_called()
    {
        using var canary = new Canary(IPAddress.Loopback);
        foreach (var address in Within)
        {
            using var outside = new Outside(new FixedResolver((_, _) => [address]), $"Outbound:Hosts:0={Allowed}:*");
            await RefusesAsync(outside, new Uri($"https://{Allowed}:{canary.Port}/"));
        }

        Assert.Equal(0, canary.Connections);
    }

    [Fact]
    public async Task One_address_within_among_several_is_enough_to_refuse_and_a_second_look_changes_nothing()
    {
        using var canary = new Canary(IPAddress.Loopback);
        using var mixed = new Outside(new FixedResolver((_, _) => ["93.184.215.14", "127.0.0.1"]), $"Outbound:Hosts:0={Allowed}:*");
        using var changing = new Outside(new FixedResolver((_, asked) => asked == 0 ? ["10.0.0.1"] : ["127.0.0.1"]), $"Outbound:Hosts:0={Allowed}:*");

        await RefusesAsync(mixed, new Uri($"https://{Allowed}:{canary.Port}/"));
        await RefusesAsync(changing, new Uri($"https://{Allowed}:{canary.Port}/"));
        await RefusesAsync(changing, new Uri($"https://{Allowed}:{canary.Port}/"));

        Assert.Equal(0, canary.Connections);
    }

    [Fact]
    public void Addresses_of_the_internet_are_public() =>
        Assert.All(["93.184.215.14", "8.8.8.8", "172.32.0.1", "172.15.255.255", "100.128.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:8.8.8.8"], address => Assert.Equal(AddressKind.Public, AddressKinds.Of(IPAddress.Parse(address))));

    private static async Task RefusesAsync(Outside outside, Uri address)
    {
        // What is no address of the web at all, the client itself refuses.
        var fault = await Record.ExceptionAsync(() => outside.GetAsync(address));
        Assert.True(OutboundRefusedException.IsCauseOf(fault) || fault is NotSupportedException or InvalidOperationException, $"{address}: {fault?.GetType().Name ?? "answered"}");
    }
}
