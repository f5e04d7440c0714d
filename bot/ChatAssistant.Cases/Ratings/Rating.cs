namespace ChatAssistant.Cases.Ratings;

/// <summary>评价: at most one a round. Where there is none, the round is 未评价.</summary>
public sealed class Rating
{
    private Rating()
    {
    }

    internal Rating(RatingAnswers answers, int round, DateTimeOffset at)
    {
        (Contacted, Solved, Satisfied, Reason) = answers;
        (Round, At) = (round, at);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Which reply it is about: 1, and one more with each reopening.</summary>
    public int Round { get; private set; }

    public bool? Contacted { get; private set; }

    public SolvedAnswer? Solved { get; private set; }

    public SatisfiedAnswer? Satisfied { get; private set; }

    public CitizenWords? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    public bool IsBad => Solved is SolvedAnswer.Unsolved || Satisfied is SatisfiedAnswer.Dissatisfied;

    internal void ForgetOriginal() => Reason = Reason is null ? null : Reason with { Original = null };
}
