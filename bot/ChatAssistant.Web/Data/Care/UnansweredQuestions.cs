using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases.PersonalData;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Care;

/// <summary>The questions that had no answer, masked, the same words counted together. What a mode of the channel kept from an answer is none.</summary>
internal sealed class UnansweredQuestions(AssistantDbContext database, Seal seal)
{
    private const string Ends = " ?？。.!！~～,，";

    /// <summary>The most often asked first; of equals the newest.</summary>
    public async Task<IReadOnlyList<UnansweredQuestion>> ListAsync(CancellationToken cancellationToken)
    {
        var turns = await database.Turns.AsNoTracking()
            .Where(row => row.Status == ReplyStatus.Refused && row.Label == "ask" && !row.Evidence.Contains("mode:") && !row.Evidence.Contains(TurnEntry.Button))
            .ToListAsync(cancellationToken);
        return [.. turns.GroupBy(MaskedWords)
            .Select(same => new UnansweredQuestion(same.Key, same.Count(), same.Min(turn => turn.At), same.Max(turn => turn.At)))
            .OrderByDescending(question => question.Count)
            .ThenByDescending(question => question.LastSeen)];
    }

    /// <summary>What was asked; of a follow-up what it was completed to.</summary>
    private string MaskedWords(TurnRow turn) =>
        MaskedText.Of(seal.OpenText(SealPurpose.Turn(turn.ConversationKey), turn.SealedRewritten ?? turn.SealedText)).Text.Trim(Ends.ToCharArray());
}
