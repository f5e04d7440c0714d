using ChatAssistant.Channels.Attachments;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Pictures that people send to the robot: a code for each, and for the code an address that is good for a while.</summary>
internal sealed class RobotPictures(DingTalkApi api, DingTalkHosts hosts, PictureFetching fetching, IOptions<DingTalkOptions> options)
{
    /// <summary>How a dedicated gateway hands out pictures is not known; there the person is asked for words.</summary>
    public Task<IReadOnlyList<Attachment>> FetchAsync(RobotMessage message, CancellationToken cancellationToken) => fetching.FetchAllAsync(
        DingTalkChannel.Name,
        options.Value.Gateway is DingTalkGateway.Dedicated ? [] : message.Pictures.Select(code => (Func<CancellationToken, Task<HttpRequestMessage?>>)(stop => RequestAsync(code, stop))),
        cancellationToken);

    private async Task<HttpRequestMessage?> RequestAsync(string code, CancellationToken cancellationToken)
    {
        var answer = await api.PostAsync("v1.0/robot/messageFiles/download", new { robotCode = options.Value.RobotCode, downloadCode = code }, cancellationToken);
        return PictureFetching.GetOf(answer.Text("downloadUrl")) is { RequestUri: { } address } request && hosts.IsPicture(address) ? request : null;
    }
}
