using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages;

/// <summary>
/// Tells a citizen in plain words what is kept.
/// </summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
