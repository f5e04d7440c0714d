namespace ChatAssistant.Bot.Routing;

public static class IntentWords
{
    /// <summary>The intent's stable word for programs (docs/contract.md).</summary>
    public static string Word(this Intent intent) => intent switch
    {
        Intent.Ask => "ask",
        Intent.FollowUp => "follow_up",
        Intent.Suggest => "suggest",
        Intent.Confirm => "confirm",
        Intent.Cancel => "cancel",
        Intent.Status => "status",
        Intent.Supplement => "supplement",
        Intent.Withdraw => "withdraw",
        Intent.Rate => "rate",
        Intent.DeputyBind => "deputy_bind",
        Intent.DeputyForward => "deputy_forward",
        Intent.DeputySuggestion => "deputy_suggestion",
        // What is kept about a person is explained and handed out like help.
        Intent.MyData => "help",
        Intent.Help => "help",
        Intent.Smalltalk => "smalltalk",
        Intent.Feedback => "feedback",
        Intent.Handoff => "handoff",
        Intent.Emergency => "emergency",
        _ => throw new ArgumentOutOfRangeException(nameof(intent), intent, null),
    };
}
