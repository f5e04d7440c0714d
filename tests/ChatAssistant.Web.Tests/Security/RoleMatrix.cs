using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>Who may ask what of the service. Whatever is added to it has no row until somebody thinks about who may.</summary>
internal static class RoleMatrix
{
    private const StaffRoles Anybody = (StaffRoles)255;
    private const StaffRoles HotIssues = StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor | StaffRoles.CountyCongress;
    private const StaffRoles Deciding = StaffRoles.Reviewer | StaffRoles.Supervisor;

    private const StaffRoles Cases =
        StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.UnitLiaison | StaffRoles.Supervisor | StaffRoles.CountyCongress;

    /// <summary>Open to everybody, signed in or not: it asks for no account, or for a credential of its own.</summary>
    public static IReadOnlySet<string> Open { get; } = new HashSet<string>
    {
        "GET /", "GET /index", "GET /privacy", "GET /library", "GET /library/{document}",
        "GET /error/{status:int:range(400,599)}", "POST /error/{status:int:range(400,599)}",
        "GET /manifests/skill-manifest.json", "GET /health/live", "GET /health/ready", "GET /{*path:nonfile}", "POST /{*path:nonfile}", "GET /api/messages", "POST /api/messages",
        "GET /channels/wechat", "POST /channels/wechat", "GET /channels/wecom", "POST /channels/wecom", "GET /channels/wecom-kf", "POST /channels/wecom-kf", "POST /channels/dingtalk", "POST /channels/feishu",
        "GET /webchat/{name}", "POST /webchat/token", "GET /download/{token}",
        "POST /v3/directline/tokens/generate", "POST /v3/directline/tokens/refresh", "POST /v3/directline/conversations",
        "GET /v3/directline/conversations/{conversationid}", "GET /v3/directline/conversations/{conversationid}/activities",
        "POST /v3/directline/conversations/{conversationid}/activities", "POST /v3/directline/conversations/{conversationid}/upload",
        "GET /v3/directline/conversations/{conversationid}/stream", "GET /v3/directline/attachments/{attachmentid}",
        "GET /v3/directline/session/getsessionid",
        "GET /staff/sign-in", "POST /staff/sign-in", "GET /staff/sign-in/code", "POST /staff/sign-in/code", "GET /staff/setup", "POST /staff/setup",
    };

    /// <summary>What is for staff, and for whom of them.</summary>
    public static IReadOnlyDictionary<string, StaffRoles> Staff { get; } = new Dictionary<string, StaffRoles>
    {
        ["GET /staff"] = Anybody,
        ["POST /staff"] = Anybody,
        ["GET /staff/sign-out"] = Anybody,
        ["POST /staff/sign-out"] = Anybody,
        ["GET /staff/second-factor"] = Anybody,
        ["POST /staff/second-factor"] = Anybody,
        ["GET /staff/cases/{number}"] = Cases,
        ["POST /staff/cases/{number}"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/accept"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/accept"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/accused"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/accused"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/lane"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/lane"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/propose"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/propose"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/publish"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/publish"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/decide"] = Deciding,
        ["POST /staff/cases/{number}/decide"] = Deciding,
        ["GET /staff/cases/{number}/assign"] = StaffRoles.Dispatcher,
        ["POST /staff/cases/{number}/assign"] = StaffRoles.Dispatcher,
        ["GET /staff/cases/{number}/take-up"] = StaffRoles.UnitLiaison,
        ["POST /staff/cases/{number}/take-up"] = StaffRoles.UnitLiaison,
        ["GET /staff/cases/{number}/return"] = StaffRoles.UnitLiaison,
        ["POST /staff/cases/{number}/return"] = StaffRoles.UnitLiaison,
        ["GET /staff/cases/{number}/draft"] = StaffRoles.UnitLiaison,
        ["POST /staff/cases/{number}/draft"] = StaffRoles.UnitLiaison,
        ["GET /staff/cases/{number}/supervise"] = StaffRoles.Supervisor,
        ["POST /staff/cases/{number}/supervise"] = StaffRoles.Supervisor,
        ["GET /staff/cases/{number}/identity"] = Cases,
        ["POST /staff/cases/{number}/identity"] = Cases,
        ["GET /staff/cases/{number}/labels"] = Cases,
        ["POST /staff/cases/{number}/labels"] = Cases,
        ["POST /staff/cases/{number}/labels?handler=Remove"] = Cases,
        ["GET /staff/cases/{number}/presence"] = Cases,
        ["GET /staff/bulk"] = Cases,
        ["POST /staff/bulk"] = Cases,
        ["POST /staff/bulk?handler=Apply"] = Cases,
        ["POST /staff/bulk?handler=Undo"] = Cases,
        ["GET /staff/news"] = Cases,
        ["GET /staff/views"] = Cases,
        ["POST /staff/views"] = Cases,
        ["POST /staff/views?handler=Remove"] = Cases,
        ["GET /staff/cases/{number}/attachments/{place:int}"] = Cases,
        ["GET /staff/cases/{number}/ask"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/ask"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/redirect"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/redirect"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/category"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/category"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/progress"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/progress"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/merge"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/merge"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/unmerge"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/unmerge"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/not-spam"] = StaffRoles.Reviewer,
        ["POST /staff/cases/{number}/not-spam"] = StaffRoles.Reviewer,
        ["GET /staff/cases/{number}/reopen"] = Deciding,
        ["POST /staff/cases/{number}/reopen"] = Deciding,
        ["GET /staff/cases/{number}/ask-longer"] = StaffRoles.UnitLiaison,
        ["POST /staff/cases/{number}/ask-longer"] = StaffRoles.UnitLiaison,
        ["GET /staff/cases/{number}/longer"] = StaffRoles.Dispatcher,
        ["POST /staff/cases/{number}/longer"] = StaffRoles.Dispatcher,
        ["GET /staff/cases/{number}/end-supervision"] = StaffRoles.Supervisor,
        ["POST /staff/cases/{number}/end-supervision"] = StaffRoles.Supervisor,
        ["GET /staff/supervision"] = Cases,
        ["GET /staff/supervision/close"] = StaffRoles.Supervisor,
        ["POST /staff/supervision/close"] = StaffRoles.Supervisor,
        ["GET /staff/today"] = Cases,
        ["GET /staff/templates"] = StaffRoles.Reviewer,
        ["POST /staff/templates"] = StaffRoles.Reviewer,
        ["GET /staff/accounts"] = StaffRoles.Administrator,
        ["GET /staff/accounts/add"] = StaffRoles.Administrator,
        ["POST /staff/accounts/add"] = StaffRoles.Administrator,
        ["GET /staff/accounts/{name}"] = StaffRoles.Administrator,
        ["POST /staff/accounts/{name}"] = StaffRoles.Administrator,
        ["POST /staff/accounts/{name}?handler=RemoveSecondFactor"] = StaffRoles.Administrator,
        ["POST /staff/accounts/{name}?handler=Close"] = StaffRoles.Administrator,
        ["POST /staff/accounts/{name}?handler=Open"] = StaffRoles.Administrator,
        ["GET /staff/units"] = StaffRoles.Administrator,
        ["POST /staff/units"] = StaffRoles.Administrator,
        ["GET /staff/audit"] = StaffRoles.Auditor,
        ["GET /staff/export"] = Cases,
        ["POST /staff/export"] = Cases,
        ["GET /staff/statistics"] = Cases,
        ["GET /staff/statistics/cases"] = Cases,
        ["GET /staff/hot-issues"] = HotIssues,
        ["GET /staff/hot-issues/{id}"] = HotIssues,
        ["GET /staff/hot-issues/export"] = HotIssues,
        ["POST /staff/hot-issues/export"] = HotIssues,
        ["GET /staff/hot-issues/{id}/decide"] = Deciding,
        ["POST /staff/hot-issues/{id}/decide?handler=Accept"] = Deciding,
        ["POST /staff/hot-issues/{id}/decide?handler=Rename"] = Deciding,
        ["POST /staff/hot-issues/{id}/decide?handler=Split"] = Deciding,
        ["POST /staff/hot-issues/{id}/decide?handler=Merge"] = Deciding,
        ["POST /staff/hot-issues/{id}/decide?handler=Answer"] = Deciding,
        ["GET /staff/reports"] = Deciding,
        ["POST /staff/reports?handler=Weekly"] = Deciding,
        ["POST /staff/reports?handler=Special"] = Deciding,
        ["GET /staff/reports/{id}"] = Deciding,
        ["POST /staff/reports/{id}?handler=Save"] = Deciding,
        ["POST /staff/reports/{id}?handler=Sign"] = Deciding,
        ["GET /staff/reports/{id}/document"] = Deciding,
    };

    /// <summary>What a permission opens besides the role: without it nobody may.</summary>
    public static IReadOnlyDictionary<string, Permissions> Granted { get; } = new Dictionary<string, Permissions>
    {
        ["GET /staff/cases/{number}/publish"] = Permissions.Publish,
        ["POST /staff/cases/{number}/publish"] = Permissions.Publish,
        ["GET /staff/cases/{number}/identity"] = Permissions.ViewIdentity,
        ["POST /staff/cases/{number}/identity"] = Permissions.ViewIdentity,
        ["GET /staff/export"] = Permissions.Export,
        ["POST /staff/export"] = Permissions.Export,
        ["GET /staff/hot-issues/export"] = Permissions.Export,
        ["POST /staff/hot-issues/export"] = Permissions.Export,
    };

    /// <summary>Whether an account with these rights may.</summary>
    public static bool Allows(string key, StaffRights rights) =>
        rights.Is(Staff[key]) && rights.Has(Granted.TryGetValue(key, out var permission) ? permission : Permissions.None);
}
