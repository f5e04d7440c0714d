namespace ChatAssistant.Web.Rounds;

internal static class RoundRegistration
{
    /// <param name="services">The host's.</param>
    /// <param name="lookEvery">How often, as the options say.</param>
    public static IServiceCollection AddRound<TRound, TKey>(this IServiceCollection services, Func<IServiceProvider, TimeSpan> lookEvery)
        where TRound : class, IRound<TKey> =>
        services
            .AddScoped<TRound>()
            .AddSingleton(provider => new RoundPace<TRound>(lookEvery(provider)))
            .AddHostedService<RoundWatch<TRound, TKey>>();
}
