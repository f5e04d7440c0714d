using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Site;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The service with its pages over a database of its own, without channels.</summary>
public sealed class TestHost : IAsyncDisposable
{
    public const string Name = "王芳";
    public const string Password = "春天的路灯照着这条小街";

    private const string Channel = "directline";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("console-tests-");
    private readonly WebApplication _app;

    private TestHost(bool quickPasswords)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "ChatAssistant.Web", EnvironmentName = "Testing", ContentRootPath = _folder.FullName });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton<IKnowledgeBase, SmallLibrary>();
        builder.Services.AddData(new DataFolder(Path.Combine(_folder.FullName, "data"))).AddTurns().AddBot();
        builder.Services.AddStaffConsole().AddSitePages();
        if (quickPasswords) builder.Services.AddQuickPasswords();
        _app = builder.Build();
        _app.UseSitePages();
        _app.MapSitePages();
        _app.MapGet("/fault", string () => throw new InvalidOperationException("A fault of the test.")).AllowAnonymous();
        _app.MapGet("/own-policy", context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self' 'nonce-own'";
            return Task.CompletedTask;
        }).AllowAnonymous();
    }

    public ManualClock Clock { get; } = new();

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <param name="quickPasswords">False where it matters how long a password takes.</param>
    public static async Task<TestHost> StartAsync(bool quickPasswords = true)
    {
        var host = new TestHost(quickPasswords);
        await DatabaseSetup.MigrateAsync(host._app.Services, default);
        await host._app.StartAsync();
        return host;
    }

    public Browser OpenBrowser() => new(_app.GetTestServer().CreateHandler());

    /// <summary>A client that asks for no page.</summary>
    public HttpClient OpenProgram() => _app.GetTestClient();

    /// <summary>A browser in which <see cref="Name"/> has signed in.</summary>
    public async Task<Browser> SignInAsync()
    {
        Assert.Empty(await InScopeAsync<StaffAccounts, IReadOnlyList<string>>(accounts => accounts.AddAsync(Name, Password)));
        var browser = OpenBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.SubmitAsync("sign-in-form", new() { ["UserName"] = Name, ["Password"] = Password });
        return browser;
    }

    /// <summary>The line a starting service prints, or empty.</summary>
    public async Task<string> AnnounceAsync()
    {
        var output = new StringWriter();
        await InScopeAsync<FirstAdministrator, bool>(async first =>
        {
            await first.AnnounceAsync(new Uri("http://127.0.0.1:3978/"), output, default);
            return true;
        });
        return output.ToString();
    }

    /// <summary>A citizen opens a conversation and files a matter in it.</summary>
    public async Task<Case> FileAsync(string text, string area = "东关街道", string conversation = "c1", string user = "u1")
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = Channel,
            From = new ChannelAccount(user),
            Recipient = new ChannelAccount("chat-assistant"),
            Conversation = new ConversationAccount(id: conversation),
            Text = text,
        };
        var inbox = _app.Services.GetRequiredService<IInbox>();
        await inbox.AcceptAsync(new InboundActivity(Channel, "", Guid.NewGuid().ToString(), message), default);
        return await InScopeAsync<IServiceProvider, Case>(async scope =>
        {
            var matter = new Matter(Lane.Suggestion, text, area);
            var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(matter, new Citizen(Channel, user, $"{Channel}/{conversation}"), default);
            await scope.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
            return filed;
        });
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<TResult> InScopeAsync<T, TResult>(Func<T, Task<TResult>> work) where T : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
