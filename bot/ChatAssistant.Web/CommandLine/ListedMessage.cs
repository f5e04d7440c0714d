using ChatAssistant.Web.Data.Conversations;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A message on its way as <c>outbox list --json</c> prints it (docs/contract.md).</summary>
internal sealed record ListedMessage(
    [property: JsonProperty("id")] long Id,
    [property: JsonProperty("channel")] string Channel,
    [property: JsonProperty("conversation")] string Conversation,
    [property: JsonProperty("messageId")] string MessageId,
    [property: JsonProperty("state")] string State,
    [property: JsonProperty("attempts")] int Attempts,
    [property: JsonProperty("fault")] string? Fault,
    [property: JsonProperty("createdAt")] DateTimeOffset CreatedAt,
    [property: JsonProperty("dueAt")] DateTimeOffset DueAt)
{
    public static ListedMessage Of(OutboxRow row, DateTimeOffset createdAt) =>
        new(row.Id, row.Channel, row.ConversationKey, row.MessageId, Word(row.State), row.Attempts, row.Fault, createdAt, row.DueAt);

    private static string Word(OutboxState state) => state switch
    {
        OutboxState.Queued => "queued",
        OutboxState.Delivered => "delivered",
        OutboxState.Dead => "dead",
        OutboxState.WindowExpired => "window_expired",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
