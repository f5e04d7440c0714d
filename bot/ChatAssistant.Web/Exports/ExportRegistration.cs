namespace ChatAssistant.Web.Exports;

internal static class ExportRegistration
{
    /// <summary>Adds the tables staff take out of the console.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services) => services.AddScoped<CaseExport>().AddSingleton<ExportFiles>();
}
