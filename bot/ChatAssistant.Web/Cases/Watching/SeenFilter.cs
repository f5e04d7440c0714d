using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChatAssistant.Web.Cases.Watching;

/// <summary>
/// Stops a form of a case's page when somebody else has acted on the case since the page was opened, and shows what happened beside what was
/// typed. One's own steps do not count: a form sent twice is not somebody else.
/// </summary>
public sealed class SeenFilter(VisibleCases cases, CurrentStaff current) : IAsyncPageFilter
{
    private const string View = "/Pages/Staff/Cases/_Changed.cshtml";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await ChangedAsync(context) is { } changed) context.Result = Shown(context, changed);
        else await next();
    }

    private async Task<ChangedCase?> ChangedAsync(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return null;
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (!int.TryParse(form[SeenField.Name], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)) return null;
        var (user, number, stop) = (context.HttpContext.User, context.RouteData.Values["number"] as string, request.HttpContext.RequestAborted);
        if (await cases.CopyAsync(user, number, stop) is not { } found || await current.OfAsync(user, stop) is not { } member) return null;
        var steps = found.Events.Where(step => step.Sequence > seen).OrderBy(step => step.Sequence).ToList();
        return steps.TrueForAll(step => step.Actor == member.Name) ? null : Of(found, request, form, steps);
    }

    private static ChangedCase Of(Case found, HttpRequest request, IFormCollection form, List<ChatAssistant.Cases.History.CaseEvent> steps)
    {
        var typed = form.Where(field => field.Key != SeenField.Name && !field.Key.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));
        return new($"{found.Number}", request.Path + request.QueryString, steps, [.. typed], found.Events.Count);
    }

    private static ViewResult Shown(PageHandlerExecutingContext context, ChangedCase changed) => new()
    {
        ViewName = View,
        StatusCode = StatusCodes.Status409Conflict,
        ViewData = new ViewDataDictionary<ChangedCase>(((PageModel)context.HandlerInstance).MetadataProvider, context.ModelState) { Model = changed },
    };
}
