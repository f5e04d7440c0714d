using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Rates;

/// <summary>
/// The definitions of the rates, a line each. There is no official formula, so these are the house's, and they are printed beside every
/// figure. A merged case counts as filed and by its people, but not as one more case handled; spam counts nowhere.
/// </summary>
public static class Measuring
{
    /// <summary>The measures that are a share of something; the others are plain counts.</summary>
    public static IReadOnlyList<Measure> Shares { get; } =
        [Measure.Response, Measure.OnTime, Measure.Solved, Measure.Satisfied, Measure.Returned, Measure.Reopened];

    /// <summary>The day by which a case falls into a period, if it belongs to what is divided by at all; null when it does not.</summary>
    public static DateOnly? DayOf(this Measure measure, CaseFacts facts, DateOnly today)
    {
        if (facts.State is CaseState.Spam) return null;
        if (measure is Measure.Filed) return facts.FiledOn;
        if (facts.State is CaseState.Merged) return null;
        return measure switch
        {
            Measure.Response => DueDay(facts.ResponseDue, facts.RespondedOn, today),
            // An early answer shows when it is given, not weeks later.
            Measure.OnTime => facts.AnswerDue is { } due ? facts.AnsweredOn ?? (due < today ? due : null) : null,
            Measure.Solved => facts.Solved is null ? null : facts.AnsweredOn,
            Measure.Satisfied => facts.Satisfied is null ? null : facts.AnsweredOn,
            Measure.Unrated => facts.IsRated ? null : facts.AnsweredOn,
            Measure.Returned => facts.AssignedOn,
            Measure.Reopened => facts.AnsweredOn,
            Measure.Overdue => facts.IsOverdue(today) ? facts.NextDue : null,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
        };
    }

    /// <summary>How much of a case that belongs to what is divided by counts above the line, in halves: 0 to 2. 部分解决 is one.</summary>
    public static int HalvesOf(this Measure measure, CaseFacts facts) => measure switch
    {
        Measure.Response => Whole(facts.RespondedOn <= facts.ResponseDue),
        Measure.OnTime => Whole(facts.AnsweredOn <= facts.AnswerDue),
        Measure.Solved => facts.Solved switch { SolvedAnswer.Solved => 2, SolvedAnswer.Partly => 1, _ => 0 },
        Measure.Satisfied => Whole(facts.Satisfied is SatisfiedAnswer.Satisfied or SatisfiedAnswer.Fairly),
        Measure.Returned => Whole(facts.IsReturned),
        Measure.Reopened => Whole(facts.IsReopened),
        _ => 2,
    };

    private static int Whole(bool counts) => counts ? 2 : 0;

    /// <summary>What is neither done nor due yet says nothing either way.</summary>
    private static DateOnly? DueDay(DateOnly? due, DateOnly? done, DateOnly today) => done is null && due >= today ? null : due;
}
