using ChatAssistant.Channels.Attachments;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Feishu;

/// <summary>Pictures that people send: only the robot they were sent to may fetch them.</summary>
internal sealed class FeishuPictures(FeishuApi api, PictureFetching fetching)
{
    public Task<IReadOnlyList<Attachment>> FetchAsync(FeishuMessage message, CancellationToken cancellationToken) => fetching.FetchAllAsync(
        FeishuChannel.Name, FeishuText.PicturesOf(message).Select(key => (Func<CancellationToken, Task<HttpRequestMessage?>>)(stop => RequestAsync(message, key, stop))), cancellationToken);

    private async Task<HttpRequestMessage?> RequestAsync(FeishuMessage message, string key, CancellationToken cancellationToken) =>
        await api.GetOfAsync($"im/v1/messages/{Uri.EscapeDataString(message.MessageId!)}/resources/{Uri.EscapeDataString(key)}?type=image", cancellationToken);
}
