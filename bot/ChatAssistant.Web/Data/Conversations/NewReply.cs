namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A message to a person that is about to be queued; see <see cref="OutboxRow"/>.</summary>
internal sealed record NewReply(string Channel, NewActivity Activity, string MessageId, long? AnswersInboxId, DateTimeOffset DueAt);
