using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Settings.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases;

internal static class CaseRegistration
{
    private const string ShippedCalendar = "calendar.json";

    /// <summary>Adds the rules cases live by: the house's periods, the work calendar, how much one may file.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services)
    {
        services.AddOptions<DeadlineOptions>().BindConfiguration(DeadlineOptions.Section).ValidateDataAnnotations()
            .Validate(options => File.Exists(CalendarOf(options)), "Deadlines:Calendar names no file.").ValidateOnStart();
        services.AddOptions<FilingOptions>().BindConfiguration(FilingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CalendarInForce>(provider =>
            new(WorkCalendar.Parse(File.ReadAllText(CalendarOf(provider.GetRequiredService<IOptions<DeadlineOptions>>().Value))), provider.GetRequiredService<IDbContextFactory<AssistantDbContext>>()));
        services.AddSingleton(provider => ClockOf(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<CalendarInForce>(), provider.GetRequiredService<IOptions<DeadlineOptions>>().Value));
        return services;
    }

    private static DeadlineClock ClockOf(TimeProvider time, CalendarInForce calendar, DeadlineOptions options) => new(time, () => calendar.Now, options);

    private static string CalendarOf(DeadlineOptions options) =>
        options.Calendar is "" ? Path.Combine(AppContext.BaseDirectory, ShippedCalendar) : options.Calendar;
}
