using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Desk.Curated;

/// <summary>The approved answers: those that ship, and the office's own, which are kept in every wording they ever had.</summary>
public sealed class CuratedDesk(AssistantDbContext database, DeskWrites writes, IKnowledgeBase knowledge, TimeProvider clock, IOptions<KnowledgeDeskOptions> options)
{
    private const int IdLength = 16;

    /// <summary>The next to be reviewed first.</summary>
    public async Task<IReadOnlyList<ListedCurated>> ListAsync(CancellationToken cancellationToken)
    {
        var own = await database.CuratedAnswers.Select(row => row.Id).Distinct().ToListAsync(cancellationToken);
        var today = BeijingTime.Today(clock);
        return [.. knowledge.Curated
            .Select(answer => new ListedCurated(answer, own.Contains(answer.Id), StandingOf(answer, today), answer.MayBeGivenOn(today)))
            .OrderBy(listed => listed.Answer.Review).ThenBy(listed => listed.Answer.Id, StringComparer.Ordinal)];
    }

    /// <summary>Null when there is none.</summary>
    public CuratedAnswer? Find(string? id) => knowledge.Curated.FirstOrDefault(answer => answer.Id == id);

    /// <summary>Keeps an answer, which is given once the library is read again.</summary>
    /// <returns>Why it cannot be kept, in words for people; empty when it was.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(CuratedForm form, string by, CancellationToken cancellationToken)
    {
        var known = Find(form.Id);
        var reading = new CuratedReading(knowledge);
        var answer = reading.Read(form, known?.Id ?? $"own-{Guid.NewGuid():N}"[..IdLength]);
        if (reading.Objections.Count > 0) return reading.Objections;
        var note = new AuditNote(by, AuditActions.CuratedSaved, answer.Id) { Before = known is null ? null : Described(known), After = Described(answer) };
        await writes.RunAsync(note, async (store, stop) =>
        {
            var last = await store.CuratedAnswers.Where(row => row.Id == answer.Id).MaxAsync(row => (int?)row.Edition, stop) ?? 0;
            store.Add(CuratedAnswerRow.Of(answer, last + 1, by, clock.GetUtcNow()));
        }, cancellationToken);
        return [];
    }

    private ReviewStanding StandingOf(CuratedAnswer answer, DateOnly today) =>
        answer.Review <= today ? ReviewStanding.Due : answer.Review <= today.AddDays(options.Value.ReviewSoonDays) ? ReviewStanding.Soon : ReviewStanding.Later;

    /// <summary>The words themselves stand in the editions.</summary>
    private static string Described(CuratedAnswer answer) =>
        $"{answer.From:yyyy-MM-dd}–{answer.Until:yyyy-MM-dd}; review {answer.Review:yyyy-MM-dd}; {string.Join(' ', answer.Citations)}";
}
