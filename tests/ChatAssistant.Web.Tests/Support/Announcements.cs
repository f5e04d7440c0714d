using ChatAssistant.Web.Announcing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Rounds of telling, as a running service makes them.</summary>
internal static class Announcements
{
    public static async Task AnnounceToAllAsync(this TestHost host)
    {
        foreach (var part in await host.WaitingPartsAsync()) await host.TellAsync(part);
    }

    public static Task<IReadOnlyList<AnnouncementPart>> WaitingPartsAsync(this TestHost host) =>
        host.InScopeAsync<IServiceProvider, IReadOnlyList<AnnouncementPart>>(scope => Round(scope).DueAsync(TestContext.Current.CancellationToken));

    public static Task TellAsync(this TestHost host, AnnouncementPart part) =>
        host.InScopeAsync<IServiceProvider, bool>(async scope =>
        {
            await Round(scope).AttendAsync(part, TestContext.Current.CancellationToken);
            return true;
        });

    private static AnnouncementRound Round(IServiceProvider scope) => ActivatorUtilities.CreateInstance<AnnouncementRound>(scope);
}
