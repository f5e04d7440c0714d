using ChatAssistant.Cases.Blocking;
using ChatAssistant.Web.Blocking;
using ChatAssistant.Web.Refilling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Blocks;

/// <summary>限制提交: what waits for a second person, what people object to, what holds and what is over.</summary>
public sealed class IndexModel(BlockList blocks, BlockDesk desk, BlockRules rules) : PageModel, IMayRefuse
{
    public IReadOnlyList<BlockLine> Shown { get; private set; } = [];

    public DateOnly Today => rules.Clock.Today;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    /// <summary>Whoever proposed a block neither agrees to it nor judges an objection to it.</summary>
    public bool IsMine(FilingBlock block) => string.Equals(block.ProposedBy, User.Identity?.Name, StringComparison.OrdinalIgnoreCase);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await blocks.ReadAsync(User, cancellationToken);

    public async Task<IActionResult> OnPostDecideAsync(Guid id, bool isAgreed, CancellationToken cancellationToken) =>
        Back(await desk.DecideAsync(User, id, isAgreed, cancellationToken), isAgreed ? PageTexts.BlockAgreed : PageTexts.BlockDeclined);

    public async Task<IActionResult> OnPostLiftAsync(Guid id, string? reason, CancellationToken cancellationToken) =>
        Back(await desk.LiftAsync(User, id, Words(reason), cancellationToken), PageTexts.BlockLifted);

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, string? answer, CancellationToken cancellationToken) =>
        Back(await desk.AnswerAsync(User, id, Words(answer), cancellationToken), PageTexts.BlockAnswered);

    private static string Words(string? text) =>
        (text ?? "").Trim() is var words && words.Length > FilingBlock.LongestReason ? words[..FilingBlock.LongestReason] : words;

    private RedirectToPageResult Back(string? objection, string done)
    {
        (Message, Objection) = (objection is null ? done : null, objection);
        return RedirectToPage("/Staff/Blocks/Index");
    }
}
