using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Demo;

/// <summary>An account to try the console with.</summary>
public sealed record DemoAccount(string Name, string Password, StaffRights Rights);
