using ChatAssistant.Channels.Attachments;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Outbound;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Fetches pictures that people send from where the platform keeps them, and keeps them as all others.</summary>
internal sealed class WeChatPictures(
    IHttpClientFactory clients, AttachmentIntake intake, IAttachmentStore store, IOptions<WeChatOptions> options, ILogger<WeChatPictures> logger)
{
    /// <summary>Null when it cannot be had in time, or is no picture that is taken.</summary>
    public async Task<Attachment?> FetchAsync(string address, string reachedAt, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(options.Value.PictureWithin);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            if (await DownloadAsync(address, either.Token) is not { } file || intake.Take(file) is not { File: { } taken }) return null;
            var id = await store.SaveAsync(taken, cancellationToken);
            return new Attachment(taken.ContentType, $"{reachedAt}{DirectLineChannel.Prefix.TrimStart('/')}/attachments/{id}", name: taken.Name);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or Polly.ExecutionRejectedException && !cancellationToken.IsCancellationRequested)
        {
            logger.PictureNotFetched(fault.GetType().Name);
            return null;
        }
    }

    private async Task<StoredFile?> DownloadAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) return null;
        using var response = await clients.CreateClient(OutboundHttp.ClientName).GetAsync(Secured(url), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode) return null;
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await RequestBody.ReadBytesAsync(body, intake.LargestFile, cancellationToken) is { } content
            ? new StoredFile("picture", response.Content.Headers.ContentType?.MediaType ?? "", content)
            : null;
    }

    /// <summary>The platform names its pictures with http, and serves them with https as well.</summary>
    private static Uri Secured(Uri url) => url is { Scheme: "http", IsDefaultPort: true, IsLoopback: false } ? new UriBuilder(url) { Scheme = "https", Port = 443 }.Uri : url;
}
