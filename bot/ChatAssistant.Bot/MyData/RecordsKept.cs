namespace ChatAssistant.Bot.MyData;

/// <summary>How much is kept besides cases.</summary>
/// <param name="Since">When the oldest message still kept was said; null when there is none.</param>
/// <param name="Messages">How many messages, either way.</param>
/// <param name="Feedback">How many answers were rated.</param>
/// <param name="Turns">Of how many messages it is on record what they were taken for.</param>
/// <param name="Drafts">When each matter was left that is told and not filed.</param>
public sealed record RecordsKept(DateTimeOffset? Since, int Messages, int Feedback, int Turns, IReadOnlyList<DateTimeOffset> Drafts);
