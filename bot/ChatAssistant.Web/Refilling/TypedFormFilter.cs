using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Refilling;

/// <summary>
/// Keeps what was typed into a form that was refused: by the page, which says so beside it or leads back with an objection, or because the
/// page had been open too long; or when something failed. The form is then shown with it (<see cref="RefilledForm"/>).
/// </summary>
public sealed class TypedFormFilter(TypedForms forms) : IAsyncPageFilter, IAsyncAlwaysRunResultFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || context.HttpContext.User.Identity?.Name is not { } owner) return;
        if (done.Exception is not null) await forms.KeepAsync(owner, request);
        else if (done.Result is PageResult && !context.ModelState.IsValid)
            context.HttpContext.Items[typeof(TypedForm)] = await TypedForm.OfAsync(request, request.HttpContext.RequestAborted);
        else if (context.HandlerInstance is IMayRefuse { Objection: not null }) await forms.KeepAsync(owner, request);
        else forms.Forget(owner, request);
    }

    /// <summary>A form whose token no longer holds goes back to its page, where it has a new one.</summary>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.Result is IAntiforgeryValidationFailedResult && context.HttpContext.User.Identity?.Name is { } owner
            && Sender.PageOf(request) is { } page && await forms.KeepAsync(owner, request))
            context.Result = new LocalRedirectResult(page);
        await next();
    }
}
