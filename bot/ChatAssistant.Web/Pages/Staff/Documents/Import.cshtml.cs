using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library.Desk.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Documents;

/// <summary>A file is read and shown before anything of it is kept.</summary>
[RequestSizeLimit(LargestRequest)]
public sealed class ImportModel(DocumentDesk desk, UploadShelf shelf, IOptions<ImportLimits> limits, TimeProvider clock) : PageModel
{
    /// <summary>The most that <see cref="ImportLimits.FileBytes"/> may be set to, and the form around it.</summary>
    private const long LargestRequest = 65L * 1024 * 1024;

    public IReadOnlyList<PreviewedFile> Files { get; private set; } = [];

    /// <summary>By which the file is asked back; null when nothing of it can be kept.</summary>
    public string? Token { get; private set; }

    private string By => User.Identity!.Name!;

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (Objection(file) is { } objection)
        {
            ModelState.AddModelError("", objection);
            return Page();
        }

        using var content = new MemoryStream();
        await file!.CopyToAsync(content, cancellationToken);
        var (name, bytes) = (Path.GetFileName(file.FileName), content.ToArray());
        var read = await desk.ReadAsync(name, bytes, cancellationToken);
        Files = [.. read.Select(each => PreviewedFile.Of(each, BeijingTime.Today(clock)))];
        if (read.Any(each => each.Reading.Source is not null)) Token = shelf.Put(By, name, bytes);
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync(string? token, bool asDraft, string? reason, CancellationToken cancellationToken)
    {
        if (shelf.Take(token, By) is not { } upload)
        {
            ModelState.AddModelError("", PageTexts.UploadGone);
            return Page();
        }

        var read = await desk.ReadAsync(upload.FileName, upload.Bytes, cancellationToken);
        TempData[nameof(IndexModel.Message)] = await desk.KeepAsync(read, asDraft, By, reason, cancellationToken);
        return RedirectToPage("/Staff/Documents/Index");
    }

    private string? Objection(IFormFile? file) =>
        file is null or { Length: 0 } ? PageTexts.UploadMissing
        : file.Length > limits.Value.FileBytes ? string.Format(null, PageTexts.UploadTooLarge, limits.Value.FileBytes / 1024 / 1024)
        : null;
}
