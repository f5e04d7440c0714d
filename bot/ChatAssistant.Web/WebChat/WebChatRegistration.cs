using ChatAssistant.Web.Security;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.WebChat;

/// <summary>
/// The citizen's chat page at <c>/</c> (Pages/Index), the files it needs and the token it speaks with.
/// </summary>
public static class WebChatRegistration
{
    private const string TokenLimit = "WebChatTokens";

    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReturningVisitor>();
        services.AddSingleton(_ => new WebChatAssets(Path.Combine(AppContext.BaseDirectory, "webchat")));
        services.AddAddressLimit(TokenLimit, provider => provider.GetRequiredService<IOptions<WebChatOptions>>().Value.TokensPerMinute);
        return services;
    }

    /// <summary>
    /// Maps the files and the token. The pages themselves come with <c>MapRazorPages</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/webchat/{name}", WebChatAssetEndpoint.Get).AllowAnonymous();
        endpoints.MapPost(WebChatTokenEndpoint.Path, WebChatTokenEndpoint.IssueAsync).AllowAnonymous().WithMetadata(new LimitedByAddressAttribute(TokenLimit));
        return endpoints;
    }
}
