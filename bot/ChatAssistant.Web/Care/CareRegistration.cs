using ChatAssistant.Web.Rounds;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Care;

internal static class CareRegistration
{
    /// <summary>Adds the work of a running service that nobody asks for in a turn: reminding of matters half told.</summary>
    public static IServiceCollection AddCare(this IServiceCollection services)
    {
        services.AddOptions<DraftOptions>().BindConfiguration(DraftOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.DropAfter > options.RemindAfter, "Drafts:DropAfter must be longer than Drafts:RemindAfter.").ValidateOnStart();
        return services.AddSingleton<DraftTimes>()
            .AddRound<DraftRound, string>(provider => provider.GetRequiredService<IOptions<DraftOptions>>().Value.LookEvery);
    }
}
