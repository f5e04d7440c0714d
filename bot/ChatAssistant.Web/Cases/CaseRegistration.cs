using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
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
        services.AddSingleton(provider => ClockOf(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IOptions<DeadlineOptions>>().Value));
        return services;
    }

    private static DeadlineClock ClockOf(TimeProvider time, DeadlineOptions options) =>
        new(time, WorkCalendar.Parse(File.ReadAllText(CalendarOf(options))), options);

    private static string CalendarOf(DeadlineOptions options) =>
        options.Calendar is "" ? Path.Combine(AppContext.BaseDirectory, ShippedCalendar) : options.Calendar;
}
