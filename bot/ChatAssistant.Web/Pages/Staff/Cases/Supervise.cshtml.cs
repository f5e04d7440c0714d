using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Cases.Supervising;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>督办.</summary>
public sealed class SuperviseModel(CaseSupervisions supervisions) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(
        string number, SupervisionLevel level, DateOnly? due, string? committee, string? reason, CancellationToken cancellationToken)
    {
        var named = Trimmed(committee);
        var words = new SupervisionWords(level, due, named.Length > SupervisionWords.LongestCommittee ? "" : named, Reason(reason));
        return Back(number, await supervisions.OpenAsync(User, number, words, cancellationToken), PageTexts.CaseSupervised);
    }
}
