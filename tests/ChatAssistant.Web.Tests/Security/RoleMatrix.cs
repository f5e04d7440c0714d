using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>Who may ask what of the service. Whatever is added to it has no row until somebody thinks about who may.</summary>
internal static class RoleMatrix
{
    private const StaffRoles Anybody = (StaffRoles)255;
    private const StaffRoles Deciding = StaffRoles.Reviewer | StaffRoles.Supervisor;

    private const StaffRoles Cases =
        StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.UnitLiaison | StaffRoles.Supervisor | StaffRoles.CountyCongress;

    private const StaffRoles Roster = StaffRoles.Reviewer | StaffRoles.Administrator;

    /// <summary>Open to everybody, signed in or not: it asks for no account, or for a credential of its own.</summary>
    public static IReadOnlySet<string> Open { get; } = new HashSet<string>
    {
        "GET /", "GET /index", "GET /privacy", "GET /library", "GET /library/{document}",
        "GET /error/{status:int:range(400,599)}", "POST /error/{status:int:range(400,599)}",
        "GET /health/live", "GET /health/ready", "GET /{*path:nonfile}", "POST /{*path:nonfile}", "GET /api/messages", "POST /api/messages",
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
        ["GET /staff/deputies"] = Roster,
        ["GET /staff/deputies/import"] = Roster,
        ["POST /staff/deputies/import"] = Roster,
        ["POST /staff/deputies/import?handler=Keep"] = Roster,
        ["GET /staff/deputies/{id:guid}"] = Roster,
        ["POST /staff/deputies/{id:guid}?handler=Invite"] = Roster,
        ["POST /staff/deputies/{id:guid}?handler=Revoke"] = Roster,
        ["POST /staff/deputies/{id:guid}?handler=Term"] = Roster,
        ["GET /staff/forwards"] = Cases,
        ["GET /staff/suggestions"] = Cases,
        ["GET /staff/suggestions/{id:guid}"] = Cases,
        ["GET /staff/commitments"] = Cases,
        ["POST /staff/commitments"] = Cases,
        ["GET /staff/county-reports"] = Cases,
        ["GET /staff/county-reports/write"] = StaffRoles.CountyCongress,
        ["POST /staff/county-reports/write"] = StaffRoles.CountyCongress,
        ["GET /staff/last-mile"] = Cases,
        ["POST /staff/last-mile"] = Cases,
        ["GET /staff/suggestions/{id:guid}/review"] = StaffRoles.Reviewer,
        ["POST /staff/suggestions/{id:guid}/review"] = StaffRoles.Reviewer,
        ["GET /staff/suggestions/{id:guid}/co-sign"] = StaffRoles.Reviewer,
        ["POST /staff/suggestions/{id:guid}/co-sign"] = StaffRoles.Reviewer,
        ["GET /staff/suggestions/{id:guid}/rate"] = StaffRoles.Reviewer,
        ["POST /staff/suggestions/{id:guid}/rate"] = StaffRoles.Reviewer,
        ["GET /staff/suggestions/{id:guid}/publish"] = StaffRoles.Reviewer,
        ["POST /staff/suggestions/{id:guid}/publish"] = StaffRoles.Reviewer,
        ["GET /staff/suggestions/{id:guid}/assign"] = StaffRoles.Dispatcher,
        ["POST /staff/suggestions/{id:guid}/assign"] = StaffRoles.Dispatcher,
        ["GET /staff/suggestions/{id:guid}/work"] = StaffRoles.UnitLiaison,
        ["POST /staff/suggestions/{id:guid}/work"] = StaffRoles.UnitLiaison,
        ["GET /staff/suggestions/{id:guid}/reply"] = StaffRoles.UnitLiaison,
        ["POST /staff/suggestions/{id:guid}/reply"] = StaffRoles.UnitLiaison,
    };

    /// <summary>What a permission opens besides the role: without it nobody may.</summary>
    public static IReadOnlyDictionary<string, Permissions> Granted { get; } = new Dictionary<string, Permissions>
    {
        ["GET /staff/cases/{number}/publish"] = Permissions.Publish,
        ["POST /staff/cases/{number}/publish"] = Permissions.Publish,
        ["GET /staff/suggestions/{id:guid}/publish"] = Permissions.Publish,
        ["POST /staff/suggestions/{id:guid}/publish"] = Permissions.Publish,
        ["GET /staff/cases/{number}/identity"] = Permissions.ViewIdentity,
        ["POST /staff/cases/{number}/identity"] = Permissions.ViewIdentity,
    };

    /// <summary>Whether an account with these rights may.</summary>
    public static bool Allows(string key, StaffRights rights) =>
        rights.Is(Staff[key]) && rights.Has(Granted.TryGetValue(key, out var permission) ? permission : Permissions.None);
}
