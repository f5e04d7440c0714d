using ChatAssistant.Channels;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

/// <summary>The real store in a folder of its own, with a bot of the test's.</summary>
internal sealed class StoreHost : IAsyncDisposable
{
    private readonly string _folder;
    private readonly bool _isOwner;

    private StoreHost(string folder, bool isOwner, Action<IServiceCollection> configure)
    {
        (_folder, _isOwner) = (folder, isOwner);
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Turns:RetryAfter", "00:00:00")]).Build())
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddData(new DataFolder(_folder))
            .AddTurns()
            .AddScoped<IBot>(_ => new ScriptedBot(Echo));
        configure(services);
        Services = services.BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public DataFolder Folder => Services.GetRequiredService<DataFolder>();

    public IInbox Inbox => Services.GetRequiredService<IInbox>();

    public IOutbox Outbox => Services.GetRequiredService<IOutbox>();

    public static Task<StoreHost> StartAsync(BotCallbackHandler? bot = null) =>
        StartAsync(services => services.AddScoped<IBot>(_ => new ScriptedBot(bot ?? Echo)));

    public static Task<StoreHost> StartAsync(TimeProvider clock) => StartAsync(services => services.AddSingleton(clock));

    public static async Task<StoreHost> StartAsync(Action<IServiceCollection> configure)
    {
        var host = Unmade(configure);
        await DatabaseSetup.MigrateAsync(host.Services, TestContext.Current.CancellationToken);
        return host;
    }

    /// <summary>With no tables yet.</summary>
    public static StoreHost Unmade(Action<IServiceCollection> configure) => new(Path.Combine(Path.GetTempPath(), $"chatassistant-{Guid.NewGuid():N}"), isOwner: true, configure);

    /// <summary>Another program on the same folder, to be disposed of first.</summary>
    public StoreHost Join() => new(_folder, isOwner: false, services => services.AddSingleton(Services.GetRequiredService<TimeProvider>()));

    public static InboundActivity Message(string id, string text = "你好", string channel = "test", string account = "", string conversation = "c1") => new(channel, account, id, new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        ChannelId = channel,
        From = new ChannelAccount("citizen"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
    });

    public Task<InboxReceipt> AcceptAsync(InboundActivity inbound) => Inbox.AcceptAsync(inbound, TestContext.Current.CancellationToken);

    public Task TurnAsync(InboxEntry entry) => Services.GetRequiredService<TurnRunner>().RunAsync(entry, TestContext.Current.CancellationToken);

    public async Task<T> ReadAsync<T>(Func<AssistantDbContext, Task<T>> read)
    {
        await using var database = await Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        return await read(database);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (!_isOwner) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static Task<ResourceResponse> Echo(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync($"回：{turn.Activity.Text}", cancellationToken: cancellationToken);

    private sealed class ScriptedBot(BotCallbackHandler script) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => script(turnContext, cancellationToken);
    }
}
