namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>The stable words for the steps of a deputy's suggestion.</summary>
public static class SuggestionActions
{
    public const string Submitted = "submitted";

    /// <summary>退回修改.</summary>
    public const string SentBack = "sent_back";

    /// <summary>转作来信.</summary>
    public const string TreatedAsLetter = "treated_as_letter";
    public const string Assigned = "assigned";
    public const string TakenUp = "taken_up";

    /// <summary>A co-handling unit tells the leading one what it thinks.</summary>
    public const string OpinionGiven = "opinion_given";
    public const string Replied = "replied";
    public const string Rated = "rated";

    /// <summary>重新办理.</summary>
    public const string Reopened = "reopened";
    public const string Closed = "closed";
    public const string Withdrawn = "withdrawn";
    public const string CoSignerInvited = "co_signer_invited";
    public const string CoSigned = "co_signed";
    public const string CoSignDeclined = "co_sign_declined";
    public const string PublishProposed = "publish_proposed";
    public const string Published = "published";

    /// <summary>撤下.</summary>
    public const string TakenDown = "taken_down";
}
