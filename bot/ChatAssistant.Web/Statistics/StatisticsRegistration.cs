namespace ChatAssistant.Web.Statistics;

internal static class StatisticsRegistration
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services.AddSingleton<FactsLedger>().AddHostedService<StatisticsWatch>().AddScoped<StatisticsDesk>();
}
