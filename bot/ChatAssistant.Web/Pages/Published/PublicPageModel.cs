using ChatAssistant.Web.Security;
using ChatAssistant.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Published;

/// <summary>A page for everybody. What is taken down must be gone the next time it is looked for, so a copy on the way is asked about first.</summary>
[AllowAnonymous]
[LimitedByAddress(PublicPagesOptions.Section)]
[ResponseCache(Location = ResponseCacheLocation.None, Duration = 0)]
public abstract class PublicPageModel : PageModel;
