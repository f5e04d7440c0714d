using ChatAssistant.Web.Deputies.Roster;
using ChatAssistant.Web.Deputies.Suggestions;

namespace ChatAssistant.Web.Deputies;

internal static class DeputyRegistration
{
    /// <summary>Adds the roster of deputies and what staff do with their suggestions.</summary>
    public static IServiceCollection AddDeputyWork(this IServiceCollection services)
    {
        services.AddOptions<DeputyOptions>().BindConfiguration(DeputyOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RosterReader>();
        return services.AddScoped<RosterImport>().AddScoped<DeputyRoster>().AddScoped<DeputyBindings>().AddScoped<Forwards>()
            .AddScoped<VisibleSuggestions>().AddScoped<SuggestionDesk>().AddScoped<LetterDesk>().AddScoped<SuggestionNews>().AddScoped<CoSignDesk>()
            .AddScoped<CommitmentLedger>().AddScoped<CommitmentReminders>();
    }
}
