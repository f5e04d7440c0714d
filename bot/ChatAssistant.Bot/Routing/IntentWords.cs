namespace ChatAssistant.Bot.Routing;

public static class IntentWords
{
    /// <summary>The intent's stable word for programs (docs/contract.md).</summary>
    public static string Word(this Intent intent) => intent switch
    {
        Intent.Ask => "ask",
        Intent.FollowUp => "follow_up",
        // Taking part in a call is suggesting something; an objection is said to people.
        Intent.Suggest or Intent.Campaign => "suggest",
        Intent.Objection => "handoff",
        Intent.Confirm => "confirm",
        Intent.Cancel => "cancel",
        // How a deputy's own work goes on.
        Intent.Status or Intent.DeputyDuty => "status",
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
