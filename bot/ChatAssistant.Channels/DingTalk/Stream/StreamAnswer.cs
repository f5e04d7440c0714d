using System.Text.Json;
using System.Text.Json.Serialization;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>What is answered to a frame. Without an answer of 200 a message comes again after a minute.</summary>
internal sealed record StreamAnswer(int Code, IReadOnlyDictionary<string, string> Headers, string Message, string Data)
{
    private const int Taken = 200;
    private const int UnknownTopic = 404;
    private const int NotTaken = 500;

    [JsonIgnore]
    public bool IsTaken => Code == Taken;

    public static StreamAnswer Pong(StreamFrame frame) => To(frame, Taken, "OK", frame.Data ?? "{}");

    /// <summary>Answers to people do not travel over the stream.</summary>
    public static StreamAnswer TakenMessage(StreamFrame frame) => To(frame, Taken, "OK", """{"response":null}""");

    public static StreamAnswer TakenEvent(StreamFrame frame) => To(frame, Taken, "OK", """{"status":"SUCCESS"}""");

    public static StreamAnswer Unknown(StreamFrame frame) => To(frame, UnknownTopic, "unknown topic", "{}");

    public static StreamAnswer Failed(StreamFrame frame) => To(frame, NotTaken, "not stored", "{}");

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, CallbackJson.Camel);

    private static StreamAnswer To(StreamFrame frame, int code, string message, string data) =>
        new(code, new Dictionary<string, string> { ["messageId"] = frame.MessageId, ["contentType"] = "application/json" }, message, data);
}
