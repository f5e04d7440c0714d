using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Feedback;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Channels.WeCom.Kf;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data.Attachments;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Data.Channels;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Data.Privacy;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Data.State;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatAssistant.Web.Data;

internal static class DataRegistration
{
    /// <summary>Adds the store in a data folder, and what the channels and the bot keep in it.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder).AddSingleton(_ => new DirectLineKey(SecretFile.Load(folder, "directline.key")));
        services.AddDataProtection().SetApplicationName("ChatAssistant").PersistKeysToFileSystem(folder.Keys);
        services.AddSealing();
        services.AddDatabase(folder);
        services.AddSingleton<InboxRows>().AddSingleton<InboxNews>().AddSingleton<IInbox, EfInbox>().AddSingleton<IOutbox, EfOutbox>();
        services.AddSingleton<IConversationBook, EfConversationBook>().AddSingleton<IActivityFeed, EfActivityFeed>();
        services.AddSingleton<FileAttachmentStore>().AddSingleton<IAttachmentStore>(provider => provider.GetRequiredService<FileAttachmentStore>());
        services.AddSingleton<IReplayGuard, EfReplayGuard>().AddSingleton<ISyncCursors, EfSyncCursors>().AddSingleton<IReplyProgress, EfReplyProgress>();
        services.AddSingleton<IChannelTraffic, EfChannelTraffic>();
        services.AddScoped<TurnRows>().AddScoped<EfTurnTransaction>()
            .AddScoped<ITurnTransaction>(scope => scope.GetRequiredService<EfTurnTransaction>())
            .AddScoped<ISpeakingWrite>(scope => scope.GetRequiredService<EfTurnTransaction>())
            .AddScoped<IStorage, EfStorage>();
        services.AddCases().AddSingleton<CaseNumbers>().AddScoped<ICaseBook, EfCaseBook>().AddScoped<IDeputyBook, EfDeputyBook>();
        services.AddSingleton<ITextSeal, CaseSeal>().AddSingleton<ICertificateHasher, CertificateHasher>().AddScoped<IFeedbackBook, EfFeedbackBook>();
        services.AddScoped<IPrivacyBook, EfPrivacyBook>().AddScoped<IPersonalRecords, EfPersonalRecords>();
        services.AddScoped<IChannelModes, EfChannelModes>().AddScoped<IOpenDrafts, EfOpenDrafts>().AddScoped<ITurnLog, EfTurnLog>();
        return services;
    }

    private static DbContextOptionsBuilder Describe(DbContextOptionsBuilder options, DataFolder folder) => options
        .UseSqlite($"Data Source={folder.Database}", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        // Migrations are written by hand, without the model snapshot this check needs; a test compares the schemas instead.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    private static void AddDatabase(this IServiceCollection services, DataFolder folder)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MigrationTurn>().AddSingleton<DatabaseWriter>().AddSingleton<SqliteDurability>().AddSingleton<WritersAlone>().AddSingleton<AuditKey>().AddSingleton<AuditChain>().AddSingleton<CaseIndexing>().AddScoped<AuditVerification>();
        services.AddPooledDbContextFactory<AssistantDbContext>((provider, options) =>
            Describe(options, folder).AddInterceptors(
                provider.GetRequiredService<SqliteDurability>(), provider.GetRequiredService<WritersAlone>(), provider.GetRequiredService<AuditChain>(), provider.GetRequiredService<CaseIndexing>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContext());
    }
}
