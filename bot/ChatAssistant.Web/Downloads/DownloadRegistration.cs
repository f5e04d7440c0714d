using ChatAssistant.Bot.Downloads;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Web.Downloads;

internal static class DownloadRegistration
{
    /// <summary>Adds files that one person opens from an address given in the chat.</summary>
    public static IServiceCollection AddDownloads(this IServiceCollection services)
    {
        services.AddOptions<DownloadOptions>().BindConfiguration(DownloadOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DownloadLinks>().AddSingleton<IDownloadLinks>(provider => provider.GetRequiredService<DownloadLinks>());
        return services.AddScoped<DownloadFiles>();
    }

    public static IEndpointRouteBuilder MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/{DownloadLinks.Path}/{{token}}", ServeAsync).AllowAnonymous();
        return endpoints;
    }

    private static async Task<IResult> ServeAsync(
        string token, HttpResponse response, DownloadLinks links, DownloadFiles files, CancellationToken cancellationToken)
    {
        if (links.Open(token) is not { } download || await files.MakeAsync(download, cancellationToken) is not { } file) return Results.NotFound();
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.File(file.Content, file.ContentType, file.Name);
    }
}
