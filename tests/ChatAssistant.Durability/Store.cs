using ChatAssistant.Channels;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Durability;

/// <summary>The service's own store, with a bot that answers everything alike.</summary>
internal static class Store
{
    public static ServiceProvider Open(DataFolder folder, bool isWeakened)
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddData(folder)
            .AddTurns()
            .AddScoped<IBot, EchoBot>();
        if (isWeakened) services.ConfigureDbContext<AssistantDbContext>(options => options.AddInterceptors(new Weakening()));
        return services.BuildServiceProvider();
    }
}
