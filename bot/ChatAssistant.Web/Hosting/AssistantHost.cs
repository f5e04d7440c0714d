using System.Globalization;
using ChatAssistant.Bot;
using ChatAssistant.Bot.Care;
using ChatAssistant.Channels;
using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.WeChat;
using ChatAssistant.Channels.WeCom;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Care;
using ChatAssistant.Web.Cases.Rounds;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Downloads;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Library.Desk;
using ChatAssistant.Web.Library.Embeddings;
using ChatAssistant.Web.Security;
using ChatAssistant.Web.Settings.OfficeTexts;
using ChatAssistant.Web.Site;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.WebChat;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Hosting;

/// <summary>Puts the program together: the running service, and what its command line stands on.</summary>
public static class AssistantHost
{
    public const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>The service, ready to start: the database is migrated and the library loaded.</summary>
    public static async Task<WebApplication> CreateServiceAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        var builder = CreateBuilder(settings);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(DefaultUrl);
        ListenAddresses.Check(builder.Configuration[WebHostDefaults.ServerUrlsKey]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddDelivery().AddDirectLineChannel().AddBotFrameworkChannel().AddWebChat().AddSitePages().AddCare().AddDeadlineRounds().AddAnnouncements();
        builder.Services.AddWeChatChannel(builder.Configuration).AddWeComChannel(builder.Configuration).AddDingTalkChannel(builder.Configuration).AddFeishuChannel(builder.Configuration);
        builder.Services.AddHostedService<ActivityWatch>().AddHostedService<CheckpointWatch>().AddHostedService<LibraryWatch>().AddHostedService<EmbeddingWatch>().AddHostedService<OfficeTextsWatch>();
        settings.Configure?.Invoke(builder.Services);
        var app = await BuildAsync(builder, cancellationToken);
        app.UseSitePages();
        app.UseWebSockets();
        app.UseCors();
        app.UseAddressLimits();
        app.UseOverloadAnswers();
        app.UseBrokenRequestAnswers();
        app.MapHealth();
        app.MapDirectLineChannel();
        app.MapBotFrameworkChannel();
        app.MapWeChatChannel();
        app.MapWeComChannel();
        app.MapDingTalkChannel();
        app.MapFeishuChannel();
        app.MapWebChat();
        app.MapDownloads();
        app.MapSitePages();
        return app;
    }

    /// <summary>The same without a server: for the command line. Its log goes to the error stream.</summary>
    public static async Task<WebApplication> CreateForCommandsAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        var builder = CreateBuilder(settings);
        // Who sits at this machine may pipe a script into the chat. A setting of their own still wins.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new($"{ConversationOptions.Section}:{nameof(ConversationOptions.MessagesPerMinute)}", "100000")] });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return await BuildAsync(builder, cancellationToken);
    }

    private static WebApplicationBuilder CreateBuilder(HostSettings settings)
    {
        // The people served read Chinese, whatever the machine is set to.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var folder = new DataFolder(settings.DataFolder);
        // Content lies beside the program, so that it runs from any working directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings.Arguments],
            ContentRootPath = AppContext.BaseDirectory,
            // The pages are found by this name, whichever program hosts them.
            ApplicationName = typeof(AssistantHost).Assembly.GetName().Name,
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddData(folder).AddKnowledge().AddBot().AddTurns().AddStaffConsole().AddKnowledgeDesk().AddDownloads().AddWeChatApi(builder.Configuration);
        return builder;
    }

    private static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder, CancellationToken cancellationToken)
    {
        var app = builder.Build();
        try
        {
            await PrepareAsync(app.Services, cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Settings are looked at first: a wrong one must leave nothing half begun.</summary>
    private static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        // Both take their time; the library needs the database only where what is imported lies in tables of another version.
        var migration = Task.Run(() => DatabaseSetup.MigrateAsync(services, cancellationToken), cancellationToken);
        var ready = await services.GetRequiredService<CurrentTexts>().AreReadableAsync(cancellationToken) ? Task.CompletedTask : migration;
        await Task.WhenAll(migration, services.GetRequiredService<LoadedKnowledge>().LoadAsync(ready, cancellationToken));
    }
}
