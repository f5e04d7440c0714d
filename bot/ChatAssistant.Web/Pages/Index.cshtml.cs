using ChatAssistant.Web.WebChat;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages;

/// <summary>
/// The page where a citizen talks to the assistant.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel(WebChatAssets assets) : PageModel
{
    public bool CanChat => assets.HaveClient;

    public string Client => assets.AddressOf(WebChatAssets.Client);
}
