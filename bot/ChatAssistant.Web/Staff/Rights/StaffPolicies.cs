using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>Who may open what. A new page under <c>/Staff</c> gets its line here, and its row in the role matrix of the tests.</summary>
public static class StaffPolicies
{
    /// <summary>Any account, with its second factor where the office asks for one.</summary>
    public const string Staff = "staff";

    /// <summary>Whoever may see cases; which ones says <see cref="CaseSight"/>.</summary>
    public const string Cases = "cases";
    public const string Review = "review";
    public const string Dispatch = "dispatch";
    public const string Handle = "handle";
    public const string Supervise = "supervise";
    public const string SecondPerson = "second-person";
    public const string Identity = "identity";
    public const string Publish = "publish";
    public const string Accounts = "accounts";

    /// <summary>How channels stand, and messages that were given up.</summary>
    public const string Channels = "channels";

    /// <summary>How long what is kept, and removing what is past its time.</summary>
    public const string Retention = "retention";
    public const string Audit = "audit";
    public const string Export = "export";
    public const string HotIssues = "hot-issues";
    public const string HotIssueExport = "hot-issue-export";
    public const string Reports = "reports";

    /// <summary>The library, its answers and the questions it had none for; no case.</summary>
    public const string Knowledge = "knowledge";

    /// <summary>The roster: whoever looks after people in the system, and whoever works with deputies.</summary>
    public const string Deputies = "deputies";

    /// <summary>Keeping a person from filing is proposed by a reviewer.</summary>
    public const string Block = "block";

    /// <summary>Whoever may be the second person to that.</summary>
    public const string Blocks = "blocks";

    /// <summary>A county hands in its reports.</summary>
    public const string CountyFiling = "county-filing";

    /// <summary>What the service goes by: the routing table, calendars, modes; no case.</summary>
    public const string Settings = "settings";

    public const StaffRoles CaseRoles =
        StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.UnitLiaison | StaffRoles.Supervisor | StaffRoles.CountyCongress;

    public const StaffRoles HotIssueRoles = StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor | StaffRoles.CountyCongress;

    public const StaffRoles Deciding = StaffRoles.Reviewer | StaffRoles.Supervisor;

    private static readonly Dictionary<string, StaffNeed> Needs = new()
    {
        [Staff] = new(StaffRoles.None),
        [Cases] = new(CaseRoles),
        [Review] = new(StaffRoles.Reviewer),
        [Dispatch] = new(StaffRoles.Dispatcher),
        [Handle] = new(StaffRoles.UnitLiaison),
        [Supervise] = new(StaffRoles.Supervisor),
        [SecondPerson] = new(Deciding),
        [Identity] = new(CaseRoles, Permissions.ViewIdentity),
        [Publish] = new(StaffRoles.Reviewer, Permissions.Publish),
        [Accounts] = new(StaffRoles.Administrator),
        [Channels] = new(StaffRoles.Administrator),
        [Retention] = new(StaffRoles.Administrator),
        [Audit] = new(StaffRoles.Auditor),
        [Export] = new(CaseRoles, Permissions.Export),
        [HotIssues] = new(HotIssueRoles),
        [HotIssueExport] = new(HotIssueRoles, Permissions.Export),
        [Reports] = new(Deciding),
        [Knowledge] = new(StaffRoles.KnowledgeEditor),
        [Deputies] = new(StaffRoles.Reviewer | StaffRoles.Administrator),
        [CountyFiling] = new(StaffRoles.CountyCongress),
        [Settings] = new(StaffRoles.Administrator),
        [Block] = new(StaffRoles.Reviewer, Permissions.Block),
        [Blocks] = new(Deciding, Permissions.Block),
    };

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["/Staff/Cases/Details"] = Cases,
        ["/Staff/Cases/Accept"] = Review,
        ["/Staff/Cases/Accused"] = Review,
        ["/Staff/Cases/Lane"] = Review,
        ["/Staff/Cases/Propose"] = Review,
        ["/Staff/Cases/Publish"] = Publish,
        ["/Staff/Cases/TakeDown"] = SecondPerson,
        ["/Staff/Cases/Decide"] = SecondPerson,
        ["/Staff/Cases/Assign"] = Dispatch,
        ["/Staff/Cases/TakeUp"] = Handle,
        ["/Staff/Cases/Return"] = Handle,
        ["/Staff/Cases/Draft"] = Handle,
        ["/Staff/Cases/Supervise"] = Supervise,
        ["/Staff/Cases/Identity"] = Identity,
        ["/Staff/Cases/Labels"] = Cases,
        ["/Staff/Cases/Presence"] = Cases,
        ["/Staff/Bulk"] = Cases,
        ["/Staff/News"] = Cases,
        ["/Staff/Views"] = Cases,
        ["/Staff/Cases/Attachment"] = Cases,
        ["/Staff/Cases/Ask"] = Review,
        ["/Staff/Cases/Redirect"] = Review,
        ["/Staff/Cases/Category"] = Review,
        ["/Staff/Cases/Progress"] = Review,
        ["/Staff/Cases/Merge"] = Review,
        ["/Staff/Cases/Unmerge"] = Review,
        ["/Staff/Cases/NotSpam"] = Review,
        ["/Staff/Cases/Reopen"] = SecondPerson,
        ["/Staff/Cases/AskLonger"] = Handle,
        ["/Staff/Cases/Longer"] = Dispatch,
        ["/Staff/Cases/EndSupervision"] = Supervise,
        ["/Staff/Supervision/Index"] = Cases,
        ["/Staff/Supervision/Close"] = Supervise,
        ["/Staff/Today"] = Cases,
        ["/Staff/Templates"] = Review,
        ["/Staff/Accounts/Index"] = Accounts,
        ["/Staff/Accounts/Add"] = Accounts,
        ["/Staff/Accounts/Edit"] = Accounts,
        ["/Staff/Units"] = Accounts,
        ["/Staff/Settings/Channels"] = Channels,
        ["/Staff/Settings/Retention"] = Retention,
        ["/Staff/HotIssues/Recount"] = Supervise,
        ["/Staff/Password"] = Staff,
        ["/Staff/Audit"] = Audit,
        ["/Staff/Export"] = Export,
        ["/Staff/Statistics/Index"] = Cases,
        ["/Staff/Statistics/Cases"] = Cases,
        ["/Staff/HotIssues/Index"] = HotIssues,
        ["/Staff/HotIssues/Details"] = HotIssues,
        ["/Staff/HotIssues/Decide"] = SecondPerson,
        ["/Staff/HotIssues/Export"] = HotIssueExport,
        ["/Staff/Reports/Index"] = Reports,
        ["/Staff/Reports/Edit"] = Reports,
        ["/Staff/Reports/Document"] = Reports,
        ["/Staff/Questions/Index"] = Knowledge,
        ["/Staff/Questions/Details"] = Knowledge,
        ["/Staff/AnswerAudit/Index"] = Knowledge,
        ["/Staff/AnswerAudit/Turn"] = Knowledge,
        ["/Staff/HitTest"] = Knowledge,
        ["/Staff/Documents/Index"] = Knowledge,
        ["/Staff/Documents/Import"] = Knowledge,
        ["/Staff/Documents/Compare"] = Knowledge,
        ["/Staff/CuratedAnswers/Index"] = Knowledge,
        ["/Staff/CuratedAnswers/Edit"] = Knowledge,
        ["/Staff/Lexicon/Index"] = Knowledge,
        ["/Staff/Lexicon/Edit"] = Knowledge,
        ["/Staff/Deputies/Index"] = Deputies,
        ["/Staff/Deputies/Import"] = Deputies,
        ["/Staff/Deputies/Details"] = Deputies,
        ["/Staff/Deputies/Forwards"] = Cases,
        ["/Staff/Suggestions/Index"] = Cases,
        ["/Staff/Suggestions/Details"] = Cases,
        ["/Staff/Suggestions/Review"] = Review,
        ["/Staff/Suggestions/CoSign"] = Review,
        ["/Staff/Suggestions/Rate"] = Review,
        ["/Staff/Suggestions/Publish"] = Publish,
        ["/Staff/Suggestions/TakeDown"] = SecondPerson,
        ["/Staff/Suggestions/Assign"] = Dispatch,
        ["/Staff/Suggestions/Work"] = Handle,
        ["/Staff/Suggestions/Reply"] = Handle,
        ["/Staff/Suggestions/Commitments"] = Cases,
        ["/Staff/CountyReports/Index"] = Cases,
        ["/Staff/CountyReports/Details"] = Cases,
        ["/Staff/CountyReports/File"] = Review,
        ["/Staff/CountyReports/Write"] = CountyFiling,
        ["/Staff/CountyReports/LastMile"] = Cases,
        ["/Staff/Settings/Routing"] = Settings,
        ["/Staff/Settings/ImportRouting"] = Settings,
        ["/Staff/Settings/Modes"] = Settings,
        ["/Staff/Settings/Calendars"] = Settings,
        ["/Staff/Settings/Texts"] = Settings,
        ["/Staff/Cases/Block"] = Block,
        ["/Staff/Blocks/Index"] = Blocks,
        ["/Staff/Calls/Index"] = Cases,
        ["/Staff/Calls/Details"] = Cases,
        ["/Staff/Calls/Edit"] = Review,
        ["/Staff/Calls/Close"] = Review,
    };

    public static void AddStaffPolicies(this AuthorizationBuilder authorization)
    {
        foreach (var (name, need) in Needs) authorization.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(need));
    }

    /// <summary>Pages that stand nowhere here are for any account; signing in, out and enrolling are the only ones that ask for less.</summary>
    public static void AuthorizeStaffPages(this PageConventionCollection conventions)
    {
        conventions.AuthorizeFolder("/Staff").AllowAnonymousToPage("/Staff/SignIn").AllowAnonymousToPage("/Staff/SignInCode").AllowAnonymousToPage("/Staff/Setup");
        conventions.AuthorizePage("/Staff/Index", Staff);
        foreach (var (page, policy) in Pages) conventions.AuthorizePage(page, policy);
    }
}
