using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages;

/// <summary>Says what went wrong, in place of the page that was asked for.</summary>
[IgnoreAntiforgeryToken]
[AllowAnonymous]
public sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Whoever was in the console goes back to it.</summary>
    public bool IsOfConsole =>
        (HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path)?.StartsWith("/staff", StringComparison.OrdinalIgnoreCase) is true
        && User.Identity is { IsAuthenticated: true };

    public PageResult OnGet() => Show();

    /// <summary>A form that failed is answered here under its own method.</summary>
    public PageResult OnPost() => Show();

    /// <summary>The status is read past the binding of arguments, which gives none for a form that cannot be read.</summary>
    private PageResult Show()
    {
        var status = Response.StatusCode = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        (Title, Text) = status switch
        {
            StatusCodes.Status404NotFound => (PageTexts.ErrorNotFoundTitle, PageTexts.ErrorNotFoundText),
            StatusCodes.Status403Forbidden => (PageTexts.ErrorForbiddenTitle, PageTexts.ErrorForbiddenText),
            StatusCodes.Status429TooManyRequests => (PageTexts.ErrorTooManyTitle, PageTexts.ErrorTooManyText),
            < StatusCodes.Status500InternalServerError => (PageTexts.ErrorBadRequestTitle, PageTexts.ErrorBadRequestText),
            _ => (PageTexts.ErrorFaultTitle, PageTexts.ErrorFaultText),
        };
        return Page();
    }
}
