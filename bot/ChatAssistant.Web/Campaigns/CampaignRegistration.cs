using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Web.Announcing;

namespace ChatAssistant.Web.Campaigns;

internal static class CampaignRegistration
{
    /// <summary>Adds calls: for the chat that hears their names, and for staff who make them.</summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddSingleton<RunningCampaigns>().AddSingleton<IRunningCampaigns>(provider => provider.GetRequiredService<RunningCampaigns>());
        return services.AddScoped<CampaignList>().AddScoped<CampaignDesk>().AddScoped<IAnnounced, CampaignNews>();
    }
}
