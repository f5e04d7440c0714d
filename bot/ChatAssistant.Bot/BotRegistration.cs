using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Bot.Questions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Suggestions;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Bot;

public static class BotRegistration
{
    /// <summary>Adds the bot. The host adds what it stands on: IKnowledgeBase, ICaseBook and IStorage.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).Validate(site => site.IsReachable, SiteOptions.Unreachable).ValidateOnStart();
        services.AddSingleton<CitationLinks>().AddSingleton<AnswerReply>().AddSingleton<Answering>();
        services.AddScoped<ConversationState>();
        services.AddScoped<LastQuestion>().AddScoped<ProgressReplies>().AddScoped<SuggestionDialog>();
        services.AddScoped<IRoute, AskRoute>().AddScoped<IRoute, StatusRoute>().AddScoped<IRoute, SuggestRoute>().AddScoped<IRoute, CancelRoute>();
        services.AddScoped<Router>().AddScoped<MainDialog>();
        services.AddScoped<IBot, AssistantBot>();
        return services;
    }
}
