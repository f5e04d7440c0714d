using System.Net;
using System.Threading.RateLimiting;

namespace ChatAssistant.Web.Security;

/// <summary>How many requests one network address may make in a minute.</summary>
/// <param name="perMinute">So many.</param>
internal sealed class AddressLimit(int perMinute) : IDisposable
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<IPAddress?> _requests = PartitionedRateLimiter.Create<IPAddress?, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(NetworkAddress.SubscriberOf(address), _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window }));

    /// <summary>Counts a request.</summary>
    /// <param name="address">Who asks; null where there is no network between.</param>
    /// <param name="wait">When it is too many: after how long there is room again.</param>
    public bool Allows(IPAddress? address, out TimeSpan wait)
    {
        using var lease = _requests.AttemptAcquire(address);
        wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        return lease.IsAcquired;
    }

    public void Dispose() => _requests.Dispose();
}
