using ChatAssistant.Bot.Intake.Review;

namespace ChatAssistant.Web.Published;

internal static class PublishedRegistration
{
    /// <summary>Adds what the public sees of matters and suggestions that staff published.</summary>
    public static IServiceCollection AddPublished(this IServiceCollection services) =>
        services.AddScoped<PublishedCases>().AddScoped<PublishedSuggestions>().AddSingleton<PublicWording>().AddSingleton<ICaseVisibility, PublicVisibility>();
}
