using System.Text;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>What is done with each frame.</summary>
internal sealed class StreamFrames(RobotActivities robot, ILogger<StreamFrames> logger)
{
    public const string RobotTopic = "/v1.0/im/bot/messages/get";

    private const string System = "SYSTEM";

    public static bool IsFarewell(StreamFrame frame) => frame is { Type: System, Topic: "disconnect" };

    /// <summary>The answer, or null for what wants none.</summary>
    public async Task<StreamAnswer?> TakeAsync(StreamFrame frame, CancellationToken cancellationToken) => (frame.Type, frame.Topic) switch
    {
        (System, "ping") => StreamAnswer.Pong(frame),
        (System, _) => null,
        ("EVENT", _) => StreamAnswer.TakenEvent(frame),
        ("CALLBACK", RobotTopic) => await StoreAsync(frame, cancellationToken),
        _ => StreamAnswer.Unknown(frame),
    };

    /// <summary>What is no message is taken all the same: asked for again, it would be none again.</summary>
    private async Task<StreamAnswer> StoreAsync(StreamFrame frame, CancellationToken cancellationToken)
    {
        try
        {
            if (RobotMessage.Read(Encoding.UTF8.GetBytes(frame.Data ?? "")) is { } message) await robot.AcceptAsync(message, cancellationToken);
            return StreamAnswer.TakenMessage(frame);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.StoringFailed(DingTalkChannel.Name, fault);
            return StreamAnswer.Failed(frame);
        }
    }
}
