using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Replies.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The words replies begin with, and the form that changes them.</summary>
public sealed class TemplatesModel(TemplateBook templates) : PageModel
{
    public IReadOnlyList<ReplyTemplate> Shown { get; private set; } = [];

    /// <summary>The one in the form; null for a new one.</summary>
    public Guid? Id { get; private set; }

    public TemplateWords Words { get; private set; } = new("", "", null, null, null, true);

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        Shown = await templates.AllAsync(cancellationToken);
        if (Shown.FirstOrDefault(each => each.Id == id) is not { } chosen) return;
        (Id, Words) = (chosen.Id, new(chosen.Title, chosen.Text, chosen.Lane, chosen.State, chosen.Result, chosen.IsActive));
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, [FromForm] TemplateForm form, CancellationToken cancellationToken)
    {
        var words = form.Words();
        if (await templates.SaveAsync(id, words, User.Identity!.Name!, cancellationToken) is not { } objection)
        {
            Message = PageTexts.TemplateKept;
            return RedirectToPage(new { id = (Guid?)null });
        }

        ModelState.AddModelError("", objection);
        (Shown, Id, Words) = (await templates.AllAsync(cancellationToken), id, words);
        return Page();
    }

    /// <summary>The form as it comes.</summary>
    public sealed record TemplateForm(string? Title, string? Text, Lane? Lane, CaseState? State, ResultCode? Result, bool IsActive)
    {
        public TemplateWords Words() => new((Title ?? "").Trim(), (Text ?? "").ReplaceLineEndings("\n").Trim(), Lane, State, Result, IsActive);
    }
}
