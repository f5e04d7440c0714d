using System.Net;
using System.Threading.RateLimiting;
using ChatAssistant.Web.Security;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>Slows down whoever tries many accounts from one network address.</summary>
public sealed class SignInLimit(IOptions<StaffOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress?> _failures = PartitionedRateLimiter.Create<IPAddress?, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(NetworkAddress.SubscriberOf(address), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.FailuresPerAddress,
            Window = options.Value.FailuresPerAddressWithin,
        }));

    public bool Allows(IPAddress? address) => _failures.GetStatistics(address) is not { CurrentAvailablePermits: 0 };

    public void Count(IPAddress? address) => _failures.AttemptAcquire(address).Dispose();

    public void Dispose() => _failures.Dispose();
}
