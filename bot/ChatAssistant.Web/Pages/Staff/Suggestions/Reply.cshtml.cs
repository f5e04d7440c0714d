using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>The leading unit answers; what answer B promises goes on the ledger with it.</summary>
public sealed class ReplyModel(SuggestionDesk desk, CommitmentLedger ledger, DeadlineClock clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, ResultCode? code, string? text, string? promise, DateOnly? promisedFor, CancellationToken cancellationToken)
    {
        var (words, promised) = (Trimmed(text), Trimmed(promise));
        var isPromise = code is ResultCode.Planned;
        var result = await desk.ActAsync(User, id, (found, member, _) =>
        {
            if (code is not { } given) return Task.FromResult<string?>(TransitionRefusal.ResultMissing.Text());
            if (words.Length > SuggestionReply.LongestText || promised.Length > SuggestionReply.LongestPromise) return Task.FromResult<string?>(PageTexts.FieldTooLong);
            var refusal = found.Answer(member.Rights.Unit ?? "", new(given, words, isPromise ? promisedFor : null, isPromise ? promised : null), clock);
            if (refusal is null) ledger.Keep(found);
            return Task.FromResult(refusal?.Text());
        }, cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
