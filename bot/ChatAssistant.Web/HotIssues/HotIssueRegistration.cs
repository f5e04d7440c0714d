using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Announcing;

namespace ChatAssistant.Web.HotIssues;

internal static class HotIssueRegistration
{
    public static IServiceCollection AddHotIssues(this IServiceCollection services)
    {
        services.AddOptions<HotIssueOptions>().BindConfiguration(HotIssueOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<HotIssueCount>().AddHostedService<HotIssueWatch>();
        return services.AddScoped<HotIssueList>().AddScoped<HotIssueDesk>().AddScoped<HotIssueAnswers>().AddScoped<IAnnounced, HotIssueNews>().AddScoped<HotIssueTable>().AddScoped<HotIssueRecount>();
    }
}
