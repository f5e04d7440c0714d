using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatAssistant.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace ChatAssistant.Web.Site;

public static class SiteRegistration
{
    /// <summary>Adds Razor Pages as all our pages use them. Cookie names tell nothing of what is behind them.</summary>
    public static IServiceCollection AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages();
        // Made by the container, which also ends it: it watches its files.
        services.AddSingleton(_ => new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        services.AddOptions<PublicPagesOptions>().BindConfiguration(PublicPagesOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddAddressLimit(PublicPagesOptions.Section, provider => provider.GetRequiredService<IOptions<PublicPagesOptions>>().Value.PerMinute);
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddAntiforgery(tokens => Protect(tokens.Cookie, "f"));
        services.Configure<CookieTempDataProviderOptions>(notes => Protect(notes.Cookie, "m"));
        // Chinese is text, not something to escape.
        services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>What stands before every page: headers, error pages, style sheets, who is signed in. Call it before anything is mapped.</summary>
    public static WebApplication UseSitePages(this WebApplication app)
    {
        app.Environment.WebRootFileProvider = app.Services.GetRequiredService<PhysicalFileProvider>();
        app.UseContentSecurityPolicy();
        app.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(LeaveStatusAsItIs);
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps the pages. An address that leads nowhere is for everyone to be told so.</summary>
    public static WebApplication MapSitePages(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        return app;
    }

    /// <summary>Whether a browser shows the answer to somebody.</summary>
    internal static bool IsForPeople(HttpRequest request) =>
        request.Headers.Accept.Any(types => types?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>People are told in words what went wrong. Programs read the status.</summary>
    private static Task LeaveStatusAsItIs(HttpContext context, RequestDelegate next)
    {
        if (!IsForPeople(context.Request) && context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        return next(context);
    }

    private static void Protect(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
