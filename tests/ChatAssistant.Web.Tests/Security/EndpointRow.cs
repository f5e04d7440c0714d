using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>One thing that can be asked of the service: a method, a route and, on a page with several, the handler.</summary>
internal sealed record EndpointRow(string Method, string Route, bool IsPage)
{
    public string Key => $"{Method} {Route}";

    /// <summary>Forms are refused without their token, unless the page says it takes none.</summary>
    public bool WantsToken { get; private init; }

    /// <summary>All of them, as routing has them.</summary>
    public static async Task<IReadOnlyList<EndpointRow>> AllOfAsync(IServiceProvider services)
    {
        var rows = new List<EndpointRow>();
        foreach (var endpoint in services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
            rows.AddRange(await OfAsync(services, endpoint));
        return [.. rows.DistinctBy(row => row.Key)];
    }

    private static async Task<IEnumerable<EndpointRow>> OfAsync(IServiceProvider services, RouteEndpoint endpoint)
    {
        var route = $"/{endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant()}";
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => new EndpointRow(method, route, false));

        var compiled = await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        var takesNone = compiled.EndpointMetadata?.OfType<IgnoreAntiforgeryTokenAttribute>().Any() is true
            || compiled.ModelTypeInfo?.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), true) is true;
        var handled = compiled.HandlerMethods.Select(handler =>
            new EndpointRow(handler.HttpMethod.ToUpperInvariant(), handler.Name is { } name ? $"{route}?handler={name}" : route, true)
            {
                WantsToken = !takesNone && !handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase),
            });
        // A page that handles nothing is shown all the same.
        return handled.Append(new EndpointRow("GET", route, true));
    }
}
