namespace ChatAssistant.Bot.Care;

/// <summary>The words on the buttons of what is being filled in. They are the same in all languages, since it is by them that a tap is understood.</summary>
internal static class FormWords
{
    public static bool Are(string text) => Words.Contains(text);

    private static IEnumerable<string> Words =>
    [
        Texts.ActionConfirm, Texts.ActionCancel, Texts.ActionRewrite, Texts.ActionAnonymous, Texts.ActionSplit,
        Texts.ActionMayName, Texts.ActionMayNotName, Texts.ActionAsPerson, Texts.ActionNoEvidence, Texts.ActionNotExcluded,
        Texts.ActionWithdraw, Texts.ActionKeep, Texts.ActionDelete, Texts.ActionNoDelete,
        Texts.RateContactedYes, Texts.RateContactedNo, Texts.RateSolvedYes, Texts.RateSolvedPartly, Texts.RateSolvedNo,
        Texts.RateSatisfiedYes, Texts.RateSatisfiedFairly, Texts.RateSatisfiedNo,
    ];
}
