using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>审查: sends a suggestion back, treats it as a letter, notes a withdrawal, closes what nobody rated.</summary>
public sealed class ReviewModel(SuggestionDesk desk, LetterDesk letters, DeadlineClock clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, ReviewDeed deed, string? reason, CancellationToken cancellationToken)
    {
        var why = Trimmed(reason);
        if (deed is ReviewDeed.Letter) return Back(id, await letters.FileAsync(User, id, why, cancellationToken), PageTexts.SuggestionDone);
        var result = await desk.ActAsync(User, id, (found, member) => deed switch
        {
            ReviewDeed.SendBack => found.SendBack(member.Name, why, clock),
            ReviewDeed.Withdraw => found.Withdraw(member.Name, why, clock),
            ReviewDeed.Close => found.CloseUnrated(member.Name, clock),
            _ => TransitionRefusal.WrongState,
        }, cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
