namespace ChatAssistant.Web.Cases.Rounds;

internal static class RoundRegistration
{
    /// <summary>Adds the rounds of a running service in which days that have come are attended to.</summary>
    public static IServiceCollection AddDeadlineRounds(this IServiceCollection services)
    {
        services.AddOptions<RoundOptions>().BindConfiguration(RoundOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddScoped<DeadlineRound>().AddHostedService<DeadlineWatch>();
    }
}
