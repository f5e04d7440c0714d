using ChatAssistant.Web.Rounds;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Announcing;

internal static class AnnouncementRegistration
{
    /// <summary>Adds the rounds of a running service in which everybody is told what came of what they took part in.</summary>
    public static IServiceCollection AddAnnouncements(this IServiceCollection services)
    {
        services.AddOptions<AnnouncementOptions>().BindConfiguration(AnnouncementOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRound<AnnouncementRound, AnnouncementPart>(provider => provider.GetRequiredService<IOptions<AnnouncementOptions>>().Value.LookEvery);
    }
}
