using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Pages;
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

    /// <summary>One as it is kept, to be changed; null when there is none. The office's own are read from the store, so that the words are those of the edition.</summary>
    public async Task<CuratedForm?> FindAsync(string? id, CancellationToken cancellationToken) =>
        await LastAsync(id, cancellationToken) is { } own ? CuratedForm.Of(own)
        : knowledge.Curated.FirstOrDefault(answer => answer.Id == id) is { } shipped ? CuratedForm.Of(shipped)
        : null;

    /// <summary>Keeps an answer, which is given once the library is read again; only upon the edition that was in the form, so whoever saves has seen what they replace.</summary>
    /// <returns>Why it cannot be kept, in words for people; empty when it was.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(CuratedForm form, string by, CancellationToken cancellationToken)
    {
        var reading = new CuratedReading(knowledge);
        var answer = reading.Read(form, (await FindAsync(form.Id, cancellationToken))?.Id ?? $"own-{Guid.NewGuid():N}"[..IdLength]);
        if (reading.Objections.Count > 0) return reading.Objections;
        var objection = await writes.DecideAsync(async (store, stop) =>
        {
            var known = await FindAsync(answer.Id, stop);
            if ((known?.Edition ?? 0) != form.Edition) return (null, PageTexts.CuratedMovedOn);
            store.Add(CuratedAnswerRow.Of(answer, form.Edition + 1, by, clock.GetUtcNow()));
            return (new AuditNote(by, AuditActions.CuratedSaved, answer.Id) { Before = Described(known), After = Described(CuratedForm.Of(answer)) }, null);
        }, cancellationToken);
        return objection is null ? [] : [objection];
    }

    private async Task<CuratedAnswerRow?> LastAsync(string? id, CancellationToken cancellationToken) => id is { Length: > 0 }
        ? await database.CuratedAnswers.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Edition).FirstOrDefaultAsync(cancellationToken)
        : null;

    private ReviewStanding StandingOf(CuratedAnswer answer, DateOnly today) =>
        answer.Review <= today ? ReviewStanding.Due : answer.Review <= today.AddDays(options.Value.ReviewSoonDays) ? ReviewStanding.Soon : ReviewStanding.Later;

    /// <summary>The words themselves stand in the editions.</summary>
    private static string? Described(CuratedForm? form) =>
        form is null ? null : $"{form.From}–{form.Until}; review {form.Review}; {form.Citations?.Replace('\n', ' ')}";
}
