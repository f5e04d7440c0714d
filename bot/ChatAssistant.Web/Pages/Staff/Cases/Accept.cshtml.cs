using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>受理, with the category and the county it belongs to.</summary>
public sealed class AcceptModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    private const int LongestCategory = 20;

    public async Task<IActionResult> OnPostAsync(string number, string? category, string? county, CancellationToken cancellationToken)
    {
        var result = await desk.ActAsync(User, number, (found, member, _) =>
        {
            var (word, named) = (Trimmed(category), Trimmed(county));
            if (word.Length > LongestCategory) return Task.FromResult<string?>(string.Format(null, PageTexts.FieldTooLong, LongestCategory));
            var place = named.Length == 0 ? null : MatterTriage.Of(named).Area;
            if (named.Length > 0 && place is null) return Task.FromResult<string?>(PageTexts.RightsAreaUnknown);
            var by = Actor.Reviewer(member.Name);
            var refusal = found.Accept(by, word.Length == 0 ? null : word, clock);
            if (refusal is null && place is not null) refusal = found.Place(by, place, clock);
            return Task.FromResult(refusal?.Text());
        }, cancellationToken);
        return Back(number, result, PageTexts.CaseAccepted);
    }
}
