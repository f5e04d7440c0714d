using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Care.Repeats;
using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Bot.Care;

internal static class CareRegistration
{
    /// <summary>Adds what stands around every turn. The host adds IChannelModes, IOpenDrafts and ITurnLog.</summary>
    public static IServiceCollection AddCare(this IServiceCollection services)
    {
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MessageRate>();
        services.AddScoped<Reception>().AddScoped<TurnLanguage>().AddScoped<TurnKeeping>();
        services.AddScoped<DraftClosing>().AddScoped<WaitingPictures>().AddScoped<FiledBefore>();
        services.AddScoped<IRoute, ConfirmRoute>();
        return services;
    }
}
