using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>A member of staff who may enter the console.</summary>
public sealed class StaffUser : IdentityUser;
