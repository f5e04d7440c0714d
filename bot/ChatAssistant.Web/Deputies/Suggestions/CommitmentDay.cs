namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>The promises on somebody's page of the day.</summary>
/// <param name="Lines">The first of them, the most pressing first.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record CommitmentDay(IReadOnlyList<CommitmentReminder> Lines, int Count)
{
    public static CommitmentDay Empty { get; } = new([], 0);
}
