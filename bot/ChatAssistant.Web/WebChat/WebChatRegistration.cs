namespace ChatAssistant.Web.WebChat;

/// <summary>
/// The citizen's chat page at <c>/</c> (Pages/Index) and the files it needs.
/// </summary>
public static class WebChatRegistration
{
    public static IServiceCollection AddWebChat(this IServiceCollection services) =>
        services.AddSingleton(_ => new WebChatAssets(Path.Combine(AppContext.BaseDirectory, "webchat")));

    /// <summary>
    /// Maps the files. The pages themselves come with <c>MapRazorPages</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/webchat/{name}", WebChatAssetEndpoint.Get).AllowAnonymous();

        return endpoints;
    }
}
