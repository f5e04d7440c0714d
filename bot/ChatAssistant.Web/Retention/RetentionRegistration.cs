using ChatAssistant.Web.Data;

namespace ChatAssistant.Web.Retention;

internal static class RetentionRegistration
{
    /// <summary>Adds the rules and what removes by them, for the console and the command line.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<StandIns>().AddSingleton<StoreScrub>().AddSingleton<RetentionTurn>().AddSingleton<RetentionOrderSignal>();
        services.AddScoped<AgedCases>().AddScoped<ArchiveStore>().AddScoped<CaseArchive>().AddScoped<KeptFiles>();
        services.AddScoped<ConversationTies>().AddScoped<AgedChats>().AddScoped<AgedMessages>().AddScoped<AgedConversations>().AddScoped<AgedDrafts>().AddScoped<AgedTables>();
        services.AddScoped<RetentionOrders>().AddScoped<RetentionParts>().AddScoped<RetentionRecord>().AddScoped<RetentionRun>();
        services.AddHostedService<RetentionWatch>().AddHostedService<RetentionOrderWatch>();
        return services.AddScoped(provider => new RetentionDesk(
            provider.GetRequiredService<RetentionRun>(),
            provider.GetRequiredService<RetentionTurn>(),
            provider.GetRequiredService<RetentionOrders>(),
            provider.GetRequiredService<AssistantDbContext>()));
    }
}
