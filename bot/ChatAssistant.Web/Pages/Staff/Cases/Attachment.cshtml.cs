using ChatAssistant.Web.Cases.Timeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>A file that came with a case, for whoever sees the case. Pictures are shown; everything else is only saved, never opened as a page of ours.</summary>
public sealed class AttachmentModel(CaseAttachments attachments) : PageModel
{
    private static readonly Dictionary<string, string> Pictures = new()
    {
        ["image/jpeg"] = "jpg",
        ["image/png"] = "png",
        ["image/gif"] = "gif",
        ["image/webp"] = "webp",
    };

    public async Task<IActionResult> OnGetAsync(string number, int place, CancellationToken cancellationToken)
    {
        if (await attachments.FindAsync(User, number, place, cancellationToken) is not { } file) return NotFound();
        var isPicture = Pictures.TryGetValue(file.ContentType, out var ending);
        // The sender's own name for it may say who they are.
        var shown = new ContentDispositionHeaderValue(isPicture ? "inline" : "attachment") { FileName = $"{place}.{ending ?? "bin"}" };
        Response.Headers[HeaderNames.ContentDisposition] = shown.ToString();
        Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; sandbox";
        Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        Response.Headers[HeaderNames.CacheControl] = "private, no-store";
        return File(file.Content.ToArray(), isPicture ? file.ContentType : "application/octet-stream");
    }
}
