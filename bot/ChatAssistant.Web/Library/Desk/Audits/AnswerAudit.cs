using ChatAssistant.Bot.Intake;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Desk.Audits;

/// <summary>The log of turns as editors of knowledge read it: questions alone, for other turns may tell of cases.</summary>
public sealed class AnswerAudit(AssistantDbContext database, Seal seal, IOptions<KnowledgeDeskOptions> options)
{
    private IQueryable<TurnRow> Questions => database.Turns.AsNoTracking().Where(row => row.Label == AskedQuestions.Label);

    /// <param name="member">Who reads; see <see cref="AskedQuestions.MayBeSeenBy"/>.</param>
    /// <param name="status">Only turns that came to this; empty for all.</param>
    /// <param name="number">Which page, from 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<AuditedTurns> ReadAsync(StaffMember member, string? status, int number, CancellationToken cancellationToken)
    {
        var found = string.IsNullOrEmpty(status) ? Questions : Questions.Where(row => row.Status == status);
        var size = options.Value.OnPage;
        var pages = Math.Max(1, (await found.CountAsync(cancellationToken) + size - 1) / size);
        var page = Math.Clamp(number, 1, pages);
        var rows = await found.OrderByDescending(row => row.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new([.. rows.Select(Shown).Where(turn => AskedQuestions.MayBeSeenBy(member, turn.Question))], page, pages);
    }

    /// <summary>Null when there is none that may be seen.</summary>
    public async Task<AuditedTurn?> FindAsync(StaffMember member, long id, CancellationToken cancellationToken)
    {
        if (await Questions.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row) return null;
        var turn = Shown(row);
        if (!AskedQuestions.MayBeSeenBy(member, turn.Question)) return null;
        return turn with { LibraryEdition = await database.LibraryEditions.Where(edition => edition.At <= row.At).MaxAsync(edition => (int?)edition.Number, cancellationToken) ?? 0 };
    }

    private AuditedTurn Shown(TurnRow row) =>
        new(row.Id, row.At, Masked(row, row.SealedText), row.Label, row.Confidence, row.Evidence, row.Status, row.ElapsedMs)
        {
            Rewritten = row.SealedRewritten is { } rewritten ? Masked(row, rewritten) : null,
            Curated = row.Curated,
            Citations = row.Citations.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Candidates = CandidateLines.Read(row.Candidates),
        };

    private string Masked(TurnRow row, byte[] sealedText) => Masking.Of(seal.OpenText(SealPurpose.Turn(row.ConversationKey), sealedText));
}
