using Microsoft.AspNetCore.Authorization;
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

    public PageResult OnGet(int status) => Show(status);

    /// <summary>A form that failed is answered here under its own method.</summary>
    public PageResult OnPost(int status) => Show(status);

    private PageResult Show(int status)
    {
        Response.StatusCode = status;
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
