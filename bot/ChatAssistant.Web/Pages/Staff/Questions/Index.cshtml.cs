using ChatAssistant.Web.Library.Desk;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Questions;

/// <summary>The board of questions that had no good answer.</summary>
public sealed class IndexModel(QuestionBoard board, HitTest test, CurrentStaff current) : PageModel
{
    private readonly HashSet<string> _refused = [];

    public BoardView Which { get; private set; }

    public BoardPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(BoardView view, int? number, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Which = view;
        Shown = await board.ReadAsync(member, view, number ?? 1, cancellationToken);
        foreach (var question in Shown.Questions.Where(question => question.IsSolved))
            if ((await test.AskAsync(question.Cluster.Seed, asOf: null, cancellationToken)).IsRefused) _refused.Add(question.Cluster.Key);
        return Page();
    }

    /// <summary>A question that was called solved and that the product answers with a refusal to this moment. Out of scope, it is meant to be.</summary>
    public bool IsStillUnanswered(BoardQuestion question) =>
        _refused.Contains(question.Cluster.Key) && question.Row?.Resolution is not Data.Feedback.QuestionResolution.OutOfScope;
}
