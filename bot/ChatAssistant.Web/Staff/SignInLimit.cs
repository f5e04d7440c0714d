using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>Slows down whoever tries many accounts from one network address.</summary>
public sealed class SignInLimit(IOptions<StaffOptions> options) : IDisposable
{
    /// <summary>One subscriber commonly has a whole /64 of IPv6.</summary>
    private const int SubscriberBytes = 8;

    private readonly PartitionedRateLimiter<IPAddress?> _failures = PartitionedRateLimiter.Create<IPAddress?, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(KeyOf(address), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.FailuresPerAddress,
            Window = options.Value.FailuresPerAddressWithin,
        }));

    public bool Allows(IPAddress? address) => _failures.GetStatistics(address) is not { CurrentAvailablePermits: 0 };

    public void Count(IPAddress? address) => _failures.AttemptAcquire(address).Dispose();

    public void Dispose() => _failures.Dispose();

    private static string KeyOf(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, SubscriberBytes)),
        _ => address.MapToIPv4().ToString(),
    };
}
