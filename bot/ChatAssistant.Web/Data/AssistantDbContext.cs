using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Cases.Bulk;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Extensions;
using ChatAssistant.Web.Cases.Labels;
using ChatAssistant.Web.Cases.Replies.Templates;
using ChatAssistant.Web.Cases.Rounds;
using ChatAssistant.Web.Cases.Views;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Data.Channels;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Data.Privacy;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Data.Staff;
using ChatAssistant.Web.Data.State;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Settings.Calendars;
using ChatAssistant.Web.Settings.OfficeTexts;
using ChatAssistant.Web.Settings.Routing;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>All that the service keeps.</summary>
public sealed class AssistantDbContext(DbContextOptions<AssistantDbContext> options) : IdentityDbContext<StaffUser>(options)
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<DeliveryStepRow> DeliverySteps => Set<DeliveryStepRow>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseDayRow> CaseDays => Set<CaseDayRow>();

    public DbSet<Deputy> Deputies => Set<Deputy>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<DeputyBinding> DeputyBindings => Set<DeputyBinding>();

    public DbSet<DeputySuggestion> DeputySuggestions => Set<DeputySuggestion>();

    public DbSet<CommitmentItem> Commitments => Set<CommitmentItem>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Announcement> Announcements => Set<Announcement>();

    public DbSet<FilingBlock> FilingBlocks => Set<FilingBlock>();

    public DbSet<CountyReport> CountyReports => Set<CountyReport>();

    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    public DbSet<PrivacyRequest> PrivacyRequests => Set<PrivacyRequest>();

    public DbSet<ScrubMarkRow> ScrubMarks => Set<ScrubMarkRow>();

    public DbSet<RetentionOrder> RetentionOrders => Set<RetentionOrder>();

    public DbSet<ModeChangeRow> ModeChanges => Set<ModeChangeRow>();

    public DbSet<OpenDraftRow> OpenDrafts => Set<OpenDraftRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<UsedSignatureRow> UsedSignatures => Set<UsedSignatureRow>();

    public DbSet<SyncCursorRow> SyncCursors => Set<SyncCursorRow>();

    public DbSet<SetupLinkRow> SetupLinks => Set<SetupLinkRow>();

    public DbSet<ImportedDocumentRow> ImportedDocuments => Set<ImportedDocumentRow>();

    public DbSet<LibraryEditionRow> LibraryEditions => Set<LibraryEditionRow>();

    public DbSet<LibraryChangeRow> LibraryChanges => Set<LibraryChangeRow>();

    public DbSet<LibraryDraftRow> LibraryDrafts => Set<LibraryDraftRow>();

    public DbSet<BoardQuestionRow> BoardQuestions => Set<BoardQuestionRow>();

    public DbSet<CuratedAnswerRow> CuratedAnswers => Set<CuratedAnswerRow>();

    public DbSet<LexiconRow> LexiconEntries => Set<LexiconRow>();

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<PendingDecision> PendingDecisions => Set<PendingDecision>();

    public DbSet<UnitDraft> UnitDrafts => Set<UnitDraft>();

    public DbSet<CaseLabel> CaseLabels => Set<CaseLabel>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<BulkDeed> BulkDeeds => Set<BulkDeed>();

    public DbSet<DemoMark> DemoMarks => Set<DemoMark>();

    public DbSet<ExtensionRequest> ExtensionRequests => Set<ExtensionRequest>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<Supervision> Supervisions => Set<Supervision>();

    public DbSet<ReplyTemplate> ReplyTemplates => Set<ReplyTemplate>();

    public DbSet<HotIssueRow> HotIssues => Set<HotIssueRow>();

    public DbSet<HotIssueMemberRow> HotIssueMembers => Set<HotIssueMemberRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<RoutingRow> Routing => Set<RoutingRow>();

    public DbSet<CalendarYearRow> CalendarYears => Set<CalendarYearRow>();

    public DbSet<OfficeTextRow> OfficeTexts => Set<OfficeTextRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AssistantDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.KeepCases();
        configurationBuilder.KeepStaff();
        configurationBuilder.KeepFollowUps();
    }
}
