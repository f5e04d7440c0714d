using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>What somebody has said so far about the answer to their matter.</summary>
public sealed record RatingDraft(string Number)
{
    public bool? Contacted { get; init; }

    public SolvedAnswer? Solved { get; init; }

    public SatisfiedAnswer? Satisfied { get; init; }

    /// <summary>In their words.</summary>
    public string? Reason { get; init; }

    public bool IsBad => Solved is SolvedAnswer.Unsolved || Satisfied is SatisfiedAnswer.Dissatisfied;

    /// <summary>A bad rating with its reason is enough: nobody who is dissatisfied has to fill in a form first.</summary>
    public bool IsEnough => IsBad ? Reason is not null : this is { Contacted: not null, Solved: not null, Satisfied: not null };
}
