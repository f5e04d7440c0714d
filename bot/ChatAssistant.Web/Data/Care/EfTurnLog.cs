using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Web.Data.Sealing;

namespace ChatAssistant.Web.Data.Care;

/// <summary>The turn log in the turn's own context.</summary>
internal sealed class EfTurnLog(AssistantDbContext database, Seal seal) : ITurnLog
{
    public void Keep(TurnEntry entry)
    {
        var purpose = SealPurpose.Turn(entry.Conversation);
        database.Add(new TurnRow
        {
            ConversationKey = entry.Conversation,
            ActivityId = entry.ActivityId,
            At = entry.At,
            Label = entry.Label,
            Confidence = entry.Confidence,
            Evidence = entry.Evidence,
            Intent = entry.Intent,
            Status = entry.Status,
            SealedText = seal.Protect(purpose, entry.Text),
            SealedRewritten = entry.Rewritten is null ? null : seal.Protect(purpose, entry.Rewritten),
            Citations = string.Join('\n', entry.Citations),
            ElapsedMs = entry.ElapsedMs,
            Candidates = CandidateLines.Write(entry.Candidates),
            Curated = entry.Curated,
        });
    }
}
