namespace ChatAssistant.Web.Staff.Audit;

/// <summary>The stable words for what the audit log holds.</summary>
public static class AuditActions
{
    public const string SignedIn = "signed_in";
    public const string SignInFailed = "sign_in_failed";
    public const string SignedOut = "signed_out";
    public const string Denied = "denied";
    public const string AccountAdded = "account_added";
    public const string RightsChanged = "rights_changed";
    public const string AccountClosed = "account_closed";
    public const string AccountOpened = "account_opened";
    public const string SecondFactorOn = "second_factor_on";
    public const string SecondFactorOff = "second_factor_off";
    public const string RecoveryCodeUsed = "recovery_code_used";
    public const string UnitAdded = "unit_added";
    public const string IdentityViewed = "identity_viewed";
    public const string AccusationOpened = "accusation_opened";
    public const string CaseReplied = "case_replied";
    public const string CasesExported = "cases_exported";
    public const string MessageRetried = "message_retried";
    public const string ChannelTried = "channel_tried";
    public const string RetentionRun = "retention_run";
    public const string PasswordChanged = "password_changed";
    public const string HotIssuesRecounted = "hot_issues_recounted";

    public const string QuestionAssigned = "question_assigned";
    public const string QuestionResolved = "question_resolved";
    public const string QuestionReopened = "question_reopened";
    public const string CuratedSaved = "curated_saved";

    /// <summary>For <see cref="Library"/>: a text that waits to be published.</summary>
    public const string Drafting = "draft";

    /// <summary>Something done to what is answered from: <c>library_</c> and what.</summary>
    public static string Library(string deed) => $"library_{deed}";

    public const string RoutingChanged = "routing_changed";
    public const string ModeChanged = "mode_changed";
    public const string LexiconChanged = "lexicon_changed";
    public const string CalendarChanged = "calendar_changed";
    public const string OfficeTextChanged = "office_text_changed";

    public const string DeputiesImported = "deputies_imported";
    public const string DeputyInvited = "deputy_invited";
    public const string DeputyUnbound = "deputy_unbound";
    public const string DeputyTermChanged = "deputy_term_changed";
    public const string ReportFiled = "report_filed";
    public const string CommitmentNoted = "commitment_noted";

    /// <summary>Something done to a deputy's suggestion: <c>suggestion_</c> and the word of the step.</summary>
    public static string Suggestion(string step) => $"suggestion_{step}";

    /// <summary>Something done to a case: <c>case_</c> and the word of the step.</summary>
    public static string Case(string step) => $"case_{step}";
}
