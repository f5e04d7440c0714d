using ChatAssistant.Web.Rounds;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases.Rounds;

internal static class DeadlineRoundRegistration
{
    /// <summary>Adds the rounds of a running service in which days that have come are attended to.</summary>
    public static IServiceCollection AddDeadlineRounds(this IServiceCollection services)
    {
        services.AddOptions<RoundOptions>().BindConfiguration(RoundOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRound<DeadlineRound, Guid>(provider => provider.GetRequiredService<IOptions<RoundOptions>>().Value.LookEvery);
    }
}
