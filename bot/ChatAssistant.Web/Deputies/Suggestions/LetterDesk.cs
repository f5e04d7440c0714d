using System.Security.Claims;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>
/// 转作来信: what is no suggestion of a deputy goes on as a case, filed in the same write, with the deputy as the one who wrote; so nothing
/// that was handed in ends without anybody answering it.
/// </summary>
public sealed class LetterDesk(SuggestionDesk desk, CaseNumbers numbers, AssistantDbContext database, ITextSeal seal, DeadlineClock clock)
{
    public async Task<DeskResult> FileAsync(ClaimsPrincipal user, Guid id, string reason, CancellationToken cancellationToken)
    {
        // Numbers are given out in a write of their own, so this stands before the write.
        var number = await numbers.NextAsync(clock.Today, cancellationToken);
        return await desk.ActAsync(user, id, async (found, member, stop) =>
        {
            if (await WriterAsync(found.DeputyId, stop) is not { } writer) return PageTexts.LetterWithoutChat;
            if (found.TreatAsLetter(member.Name, reason, $"{number}", clock) is { } refusal) return refusal.Text();
            database.Cases.Add(Case.File(number, await MatterAsync(found, stop), writer, clock));
            return null;
        }, cancellationToken);
    }

    private async Task<Matter> MatterAsync(DeputySuggestion found, CancellationToken cancellationToken)
    {
        var area = await database.Deputies.Where(each => each.Id == found.DeputyId).Select(each => each.Seat.Area).SingleAsync(cancellationToken);
        var whole = string.Join('\n', found.Words.Title, found.Words.Grounds, found.Words.Proposal);
        var copy = Masking.Of(whole);
        return new(Lane.Suggestion, copy.Length > Case.LongestText ? copy[..Case.LongestText] : copy, area)
        {
            Original = seal.Seal(CaseWords.Matter, whole),
            Display = DisplayMode.Hidden,
        };
    }

    /// <summary>Null for a deputy nobody speaks for in any chat: an answer would reach nobody.</summary>
    private async Task<Citizen?> WriterAsync(Guid deputyId, CancellationToken cancellationToken)
    {
        var people = await database.DeputyBindings.AsNoTracking()
            .Where(each => each.DeputyId == deputyId).OrderBy(each => each.RevokedAt != null).ThenByDescending(each => each.VerifiedAt)
            .Select(each => new { each.Channel, each.UserId }).ToListAsync(cancellationToken);
        foreach (var person in people)
        {
            var conversation = await database.Conversations.Of(person.Channel, person.UserId).Newest().Select(row => row.Key).FirstOrDefaultAsync(cancellationToken);
            if (conversation is not null) return new(person.Channel, person.UserId, conversation);
        }

        return null;
    }
}
