namespace ChatAssistant.Bot.MyData;

/// <summary>How much is kept besides cases.</summary>
/// <param name="Since">When the oldest message still kept was said; null when there is none.</param>
/// <param name="Messages">How many messages, either way.</param>
/// <param name="Feedback">How many answers were rated.</param>
public sealed record RecordsKept(DateTimeOffset? Since, int Messages, int Feedback);
