namespace ChatAssistant.Web.Reports;

internal static class ReportRegistration
{
    public static IServiceCollection AddReports(this IServiceCollection services) =>
        services.AddScoped<ReportSource>().AddScoped<CountySection>().AddScoped<WeeklyReport>().AddScoped<SpecialReport>().AddScoped<ReportDesk>();
}
