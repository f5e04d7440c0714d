using ChatAssistant.Channels.Attachments;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>POST /conversations/{id}/upload, and reading back what was uploaded.</summary>
internal static class UploadEndpoints
{
    public static async Task<IResult> UploadAsync(
        string conversationId, HttpRequest request, ConversationAccess access, Uploads uploads, IncomingActivities activities)
    {
        var (grant, refusal) = await access.EnterAsync(request, conversationId);
        if (grant is null) return refusal!;
        var (upload, objection) = await uploads.ReadAsync(request);
        if (upload is null) return objection!;
        if (grant.User is null && string.IsNullOrEmpty(upload.Activity.From?.Id)) upload.Activity.From = new ChannelAccount(request.Query["userId"]);
        // Only what is taken is stored: a refused upload leaves nothing behind.
        if (await activities.ObjectionAsync(grant, upload.Activity, request.HttpContext.RequestAborted) is { } reason) return reason;
        var links = new List<Attachment>();
        foreach (var file in upload.Files) links.Add(await uploads.KeepAsync(file, request));
        upload.Activity.Attachments = links;
        return Results.Json(new { id = await activities.AcceptAsync(grant, upload.Activity, request) });
    }

    public static async Task<IResult> ReadAsync(string attachmentId, HttpResponse response, IAttachmentStore store, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(attachmentId, cancellationToken) is not { } file) return DirectLineErrors.NotFound();
        // What a stranger uploaded is shown as a picture or saved, never run as a page of ours.
        response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; sandbox";
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        var isPicture = file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        return Results.File(file.Content.ToArray(), file.ContentType, isPicture ? null : file.Name);
    }
}
