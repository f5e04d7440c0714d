namespace ChatAssistant.Web.Rounds;

/// <summary>How often a round is made.</summary>
internal sealed record RoundPace<TRound>(TimeSpan LookEvery);
