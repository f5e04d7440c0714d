using ChatAssistant.Channels.Attachments;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Pictures that people send, in the application and by 微信客服 alike: WeCom keeps them for three days.</summary>
internal sealed class WeComPictures(WeComApi api, PictureFetching fetching)
{
    /// <summary>The picture, or nothing where it cannot be had.</summary>
    public Task<IReadOnlyList<Attachment>> FetchAsync(string channel, string? mediaId, CancellationToken cancellationToken) => fetching.FetchAllAsync(
        channel, mediaId is { Length: > 0 } ? [stop => RequestAsync(mediaId, stop)] : [], cancellationToken);

    private async Task<HttpRequestMessage?> RequestAsync(string mediaId, CancellationToken cancellationToken) =>
        new(HttpMethod.Get, await api.AddressOfAsync($"media/get?media_id={Uri.EscapeDataString(mediaId)}", cancellationToken));
}
