using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Settings.Calendars;
using ChatAssistant.Web.Settings.Modes;
using ChatAssistant.Web.Settings.OfficeTexts;
using ChatAssistant.Web.Settings.Routing;

namespace ChatAssistant.Web.Settings;

internal static class SettingsRegistration
{
    /// <summary>Adds what an administrator sets in the console and the service goes by without a restart.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services)
    {
        services.AddOptions<SettingsOptions>().BindConfiguration(SettingsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<SettingsHistory>().AddScoped<ModeDesk>();
        services.AddScoped<RoutingDirectory>().AddScoped<RoutingDesk>().AddScoped<RoutingProposals>().AddScoped<RoutingImport>().AddSingleton<RoutingExport>();
        services.AddSingleton<OfficeTextsInForce>().AddSingleton<IOfficeTexts>(provider => provider.GetRequiredService<OfficeTextsInForce>()).AddScoped<OfficeTextDesk>();
        return services.AddScoped<CalendarDesk>().AddScoped<CalendarEffect>();
    }
}
