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
    public const string RetentionOrdered = "retention_ordered";
    public const string PasswordChanged = "password_changed";
    public const string HotIssuesRecounted = "hot_issues_recounted";
    public const string HotIssueAccepted = "hot_issue_accepted";
    public const string HotIssueRenamed = "hot_issue_renamed";
    public const string HotIssueSplit = "hot_issue_split";
    public const string HotIssueMerged = "hot_issue_merged";
    public const string HotIssueAnswered = "hot_issue_answered";
    public const string HotIssuesExported = "hot_issues_exported";

    public const string CampaignBegun = "campaign_begun";
    public const string CampaignEdited = "campaign_edited";
    public const string CampaignClosed = "campaign_closed";

    public const string BlockProposed = "block_proposed";
    public const string BlockConfirmed = "block_confirmed";
    public const string BlockDeclined = "block_declined";
    public const string BlockLifted = "block_lifted";
    public const string BlockDisputed = "block_disputed";
    public const string BlockObjectionAnswered = "block_objection_answered";

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
    public const string ReportDrafted = "report_drafted";
    public const string ReportEdited = "report_edited";
    public const string ReportSigned = "report_signed";
    public const string ReportTaken = "report_taken";
    public const string ReportFiled = "report_filed";
    public const string ReportMadeCase = "report_made_case";
    public const string CommitmentNoted = "commitment_noted";

    /// <summary>Something done to a deputy's suggestion: <c>suggestion_</c> and the word of the step.</summary>
    public static string Suggestion(string step) => $"suggestion_{step}";

    /// <summary>Something done to a case: <c>case_</c> and the word of the step.</summary>
    public static string Case(string step) => $"case_{step}";
}
