using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatAssistant.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.WebEncoders;

namespace ChatAssistant.Web.Site;

public static class SiteRegistration
{
    /// <summary>Adds Razor Pages as all our pages use them. Cookie names tell nothing of what is behind them.</summary>
    public static IServiceCollection AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages();
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
        app.Environment.WebRootFileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.UseContentSecurityPolicy();
        // People are told in words. Programs get the status as it is.
        app.UseWhen(IsForPeople, pages => pages.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}"));
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

    private static bool IsForPeople(HttpContext context) =>
        context.Request.Headers.Accept.Any(types => types?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true);

    private static void Protect(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
