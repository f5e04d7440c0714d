using ChatAssistant.Web.Deputies;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Deputies;

/// <summary>What all deputies handed on, as far as the reader sees the cases.</summary>
public sealed class ForwardsModel(Forwards forwards, IOptions<StaffOptions> options) : PageModel
{
    public IReadOnlyList<ForwardLine> Handed { get; private set; } = [];

    public PagePlace Place { get; private set; } = null!;

    public async Task OnGetAsync(int? number, CancellationToken cancellationToken)
    {
        var all = await forwards.OfAsync(User, null, cancellationToken);
        Place = PagePlace.Asked(number, options.Value.CasesOnPage, all.Count);
        Handed = Place.Of(all);
    }
}
