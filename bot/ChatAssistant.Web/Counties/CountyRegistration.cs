namespace ChatAssistant.Web.Counties;

internal static class CountyRegistration
{
    /// <summary>Adds what counties and cadres report.</summary>
    public static IServiceCollection AddCountyReports(this IServiceCollection services)
    {
        services.AddOptions<CountyReportOptions>().BindConfiguration(CountyReportOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddScoped<CountyReports>().AddScoped<ReportDesk>().AddScoped<ReportCases>().AddScoped<ReportFiling>();
    }
}
