using ChatAssistant.Channels.Attachments;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Reads uploads: several parts with the activity among them, or one file as the body.</summary>
internal sealed class Uploads(IAttachmentStore store, AttachmentIntake intake, IOptions<DirectLineOptions> options)
{
    private const string ActivityMediaType = "application/vnd.microsoft.activity";

    /// <summary>The upload with its files as they may be kept, or why it is refused.</summary>
    public async Task<(Upload? Upload, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        var most = options.Value.LargestUpload;
        if (request.ContentLength > most) return (null, DirectLineErrors.TooLarge(most));
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return (null, Unsupported());
        try
        {
            var (upload, refusal) = type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).ToString())
                : await ReadSingleAsync(request, type);
            return upload is null ? (null, refusal) : Take(upload);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return (null, DirectLineErrors.BadArgument("The parts of the body could not be read."));
        }
    }

    /// <summary>Stores a file and says where the person's program finds it.</summary>
    public async Task<Attachment> KeepAsync(StoredFile file, HttpRequest request)
    {
        var id = await store.SaveAsync(file, request.HttpContext.RequestAborted);
        var url = $"{DirectLineChannel.ReachedAt(request)}{DirectLineChannel.Prefix.TrimStart('/')}/attachments/{id}";
        return new Attachment(file.ContentType, url, name: file.Name);
    }

    private (Upload? Upload, IResult? Refusal) Take(Upload upload)
    {
        var taken = new List<StoredFile>();
        foreach (var each in upload.Files)
        {
            var (file, objection) = intake.Take(each);
            if (file is null) return (null, RefusalOf(objection));
            taken.Add(file);
        }

        return (upload with { Files = taken }, null);
    }

    private IResult RefusalOf(AttachmentObjection? objection) => objection switch
    {
        AttachmentObjection.Type => Unsupported(),
        AttachmentObjection.Size => DirectLineErrors.TooLarge(intake.LargestFile),
        _ => DirectLineErrors.BadArgument("A file is damaged or not of the type it is said to be."),
    };

    private async Task<(Upload? Upload, IResult? Refusal)> ReadSingleAsync(HttpRequest request, MediaTypeHeaderValue type)
    {
        var (file, refusal) = await ReadFileAsync(request.Body, type.MediaType.ToString(), NameIn(request.Headers.ContentDisposition), options.Value.LargestUpload, request.HttpContext.RequestAborted);
        return file is null ? (null, refusal) : (new Upload(new Activity { Type = ActivityTypes.Message }, [file]), null);
    }

    private async Task<(Upload? Upload, IResult? Refusal)> ReadPartsAsync(HttpRequest request, string boundary)
    {
        if (boundary.Length is 0 or > 200) return (null, DirectLineErrors.BadArgument("The body names no boundary of its parts."));
        var stop = request.HttpContext.RequestAborted;
        var reader = new MultipartReader(boundary, request.Body) { HeadersLengthLimit = 16 * 1024 };
        var activity = new Activity { Type = ActivityTypes.Message };
        var files = new List<StoredFile>();
        var left = options.Value.LargestUpload;
        while (await reader.ReadNextSectionAsync(stop) is { } part)
        {
            if (part.ContentType?.StartsWith(ActivityMediaType, StringComparison.OrdinalIgnoreCase) is true)
            {
                var body = await RequestBody.ReadBytesAsync(part.Body, options.Value.LargestActivity, stop);
                if (body is null) return (null, DirectLineErrors.TooLarge(options.Value.LargestActivity));
                if (ActivityJson.ReadBody(body) is not { } read) return (null, DirectLineErrors.BadArgument("The activity part is not an activity."));
                activity = read;
                continue;
            }

            if (files.Count == intake.MostFiles) return (null, DirectLineErrors.BadArgument($"At most {intake.MostFiles} files are taken at once."));
            var (file, refusal) = await ReadFileAsync(part.Body, part.ContentType, NameIn(part.ContentDisposition), left, stop);
            if (file is null) return (null, refusal);
            left -= file.Content.Length;
            files.Add(file);
        }

        return files.Count == 0 ? (null, DirectLineErrors.BadArgument("There is no file in the body.")) : (new Upload(activity, files), null);
    }

    private static async Task<(StoredFile? File, IResult? Refusal)> ReadFileAsync(
        Stream body, string? contentType, string name, int most, CancellationToken cancellationToken)
    {
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        if (!AttachmentIntake.Types.Contains(type)) return (null, Unsupported());
        return await RequestBody.ReadBytesAsync(body, most, cancellationToken) is { } content
            ? (new StoredFile(name, type, content), null)
            : (null, DirectLineErrors.TooLarge(most));
    }

    private static string NameIn(string? disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition, out var parsed)) return "file";
        var name = parsed.FileNameStar.HasValue ? parsed.FileNameStar : HeaderUtilities.RemoveQuotes(parsed.FileName);
        return Path.GetFileName(name.ToString()) is { Length: > 0 and <= 200 } plain ? plain : "file";
    }

    private static IResult Unsupported() => DirectLineErrors.UnsupportedType(string.Join(", ", AttachmentIntake.Types));
}
