using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Timeline;

internal static class RatingWords
{
    /// <summary>What was answered to the three questions; what was not is left out.</summary>
    public static string Of(Rating rating) => string.Join('，', new[]
    {
        rating.Contacted switch { true => PageTexts.RatingContacted, false => PageTexts.RatingNotContacted, _ => null },
        rating.Solved switch { SolvedAnswer.Solved => PageTexts.RatingSolved, SolvedAnswer.Partly => PageTexts.RatingPartly, SolvedAnswer.Unsolved => PageTexts.RatingUnsolved, _ => null },
        rating.Satisfied switch { SatisfiedAnswer.Satisfied => PageTexts.RatingSatisfied, SatisfiedAnswer.Fairly => PageTexts.RatingFairly, SatisfiedAnswer.Dissatisfied => PageTexts.RatingDissatisfied, _ => null },
    }.OfType<string>());
}
