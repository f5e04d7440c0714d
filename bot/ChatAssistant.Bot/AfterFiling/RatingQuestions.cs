using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Ratings;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>The questions about an answer, and how the short answers to them are read: by number or by word.</summary>
internal static class RatingQuestions
{
    public static RatingQuestion Next(RatingDraft draft) => draft switch
    {
        { IsBad: true, Reason: null } => RatingQuestion.Reason,
        { Contacted: null } => RatingQuestion.Contacted,
        { Solved: null } => RatingQuestion.Solved,
        _ => RatingQuestion.Satisfied,
    };

    public static string TextOf(RatingDraft draft) => Next(draft) switch
    {
        RatingQuestion.Contacted => string.Format(null, Texts.RateContacted, draft.Number),
        RatingQuestion.Solved => Texts.RateSolved,
        RatingQuestion.Satisfied => Texts.RateSatisfied,
        _ => Texts.RateReason,
    };

    public static Activity Ask(RatingDraft draft) =>
        Say.Text(draft.Satisfied is SatisfiedAnswer.Satisfied or SatisfiedAnswer.Fairly ? $"{Texts.RateThanksFirst}\n\n{TextOf(draft)}" : TextOf(draft), new(Intent.Rate, ReplyStatus.Clarify) { CaseNo = draft.Number }, Options(Next(draft)));

    public static bool Answers(string text, RatingDraft draft) => Answered(draft, text) != draft;

    public static RatingDraft Answered(RatingDraft draft, string text) => Next(draft) switch
    {
        RatingQuestion.Reason => draft with { Reason = text },
        RatingQuestion.Contacted when Chosen(text) is { } option => draft with { Contacted = option == 0 },
        RatingQuestion.Contacted when text.StartsWith('没') || text is "否" => draft with { Contacted = false },
        RatingQuestion.Contacted when text is "联系了" or "有" or "是" or "联系过" => draft with { Contacted = true },
        RatingQuestion.Solved when Chosen(text) is { } option => draft with { Solved = (SolvedAnswer)option },
        RatingQuestion.Satisfied when Chosen(text) is { } option => draft with { Satisfied = (SatisfiedAnswer)option },
        _ => draft.With(text),
    };

    private static string[] Options(RatingQuestion question) => question switch
    {
        RatingQuestion.Contacted => [Texts.RateContactedYes, Texts.RateContactedNo],
        RatingQuestion.Solved => [Texts.RateSolvedYes, Texts.RateSolvedPartly, Texts.RateSolvedNo],
        RatingQuestion.Satisfied => [Texts.RateSatisfiedYes, Texts.RateSatisfiedFairly, Texts.RateSatisfiedNo],
        _ => [Texts.ActionCancel],
    };

    /// <summary>1, 2 or 3 as an index from 0.</summary>
    private static int? Chosen(string text) => text is "1" or "2" or "3" ? text[0] - '1' : null;
}
