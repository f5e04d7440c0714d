using ChatAssistant.Bot.Replies;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Attachments;

/// <summary>Fetches pictures that people send from where their platform keeps them, and keeps them as all others.</summary>
internal sealed class PictureFetching(
    IHttpClientFactory clients, AttachmentIntake intake, IAttachmentStore store, IOptions<SiteOptions> site, ILogger<PictureFetching> logger)
{
    private const string Unnamed = "picture";

    /// <summary>Those of a message that can be had in time and are pictures that are taken; no more than a message may have.</summary>
    public async Task<IReadOnlyList<Attachment>> FetchAllAsync(
        string channel, IEnumerable<Func<CancellationToken, Task<HttpRequestMessage?>>> requests, CancellationToken cancellationToken)
    {
        var reachedAt = (site.Value.PublicUrl ?? SiteOptions.DefaultUrl).AbsoluteUri;
        var fetched = await Task.WhenAll(requests.Take(intake.MostFiles).Select(request => FetchAsync(new(channel, request, reachedAt, intake.FetchWithin), cancellationToken)));
        return [.. fetched.OfType<Attachment>()];
    }

    /// <summary>Null when it cannot be had in time, or is no picture that is taken.</summary>
    public async Task<Attachment?> FetchAsync(PictureOrder order, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(order.Within);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            if (await DownloadAsync(order.Request, either.Token) is not { } file || intake.Take(file) is not { File: { } taken }) return null;
            var id = await store.SaveAsync(taken, cancellationToken);
            return new Attachment(taken.ContentType, $"{order.ReachedAt}{DirectLineChannel.Prefix.TrimStart('/')}/attachments/{id}", name: taken.Name);
        }
        catch (Exception fault) when (IsOfThePlatform(fault) && !cancellationToken.IsCancellationRequested)
        {
            logger.PictureNotFetched(order.Channel, DeliveryFailureException.CodeOf(fault));
            return null;
        }
    }

    /// <summary>A GET of an address a platform names. Some name it with http and serve it with https as well.</summary>
    public static HttpRequestMessage? GetOf(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var url)
        ? new(HttpMethod.Get, url is { Scheme: "http", IsDefaultPort: true, IsLoopback: false } ? new UriBuilder(url) { Scheme = "https", Port = 443 }.Uri : url)
        : null;

    private async Task<StoredFile?> DownloadAsync(Func<CancellationToken, Task<HttpRequestMessage?>> asked, CancellationToken cancellationToken)
    {
        using var request = await asked(cancellationToken);
        if (request is null) return null;
        using var response = await clients.CreateClient(OutboundHttp.ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode) return null;
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await RequestBody.ReadBytesAsync(body, intake.LargestFile, cancellationToken) is { } content
            ? new StoredFile(Unnamed, PictureType.Of(response.Content.Headers.ContentType?.MediaType, content), content)
            : null;
    }

    private static bool IsOfThePlatform(Exception fault) =>
        fault is HttpRequestException or OperationCanceledException or Polly.ExecutionRejectedException or DeliveryFailureException;
}
