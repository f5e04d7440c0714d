namespace ChatAssistant.Cases.Ratings;

/// <summary>What the citizen answered to the three questions.</summary>
/// <param name="Contacted">联系了吗; null where they did not say.</param>
/// <param name="Solved">解决了吗; null where they did not say.</param>
/// <param name="Satisfied">满意吗; null where they did not say.</param>
/// <param name="Reason">Needed when it is not solved or not satisfying.</param>
public sealed record RatingAnswers(bool? Contacted, SolvedAnswer? Solved, SatisfiedAnswer? Satisfied, CitizenWords? Reason = null)
{
    /// <summary>未解决 or 不满意.</summary>
    public bool IsBad => Solved is SolvedAnswer.Unsolved || Satisfied is SatisfiedAnswer.Dissatisfied;
}
