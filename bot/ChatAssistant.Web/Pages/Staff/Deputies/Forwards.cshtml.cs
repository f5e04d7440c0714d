using ChatAssistant.Web.Deputies;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Deputies;

/// <summary>What all deputies handed on, as far as the reader sees the cases.</summary>
public sealed class ForwardsModel(Forwards forwards) : PageModel
{
    public IReadOnlyList<ForwardLine> Handed { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Handed = await forwards.OfAsync(User, null, cancellationToken);
}
