using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Library.Desk.Lexicon;

/// <summary>The everyday words: those that ship, to be looked at, and the office's own, to be changed. They count once the library is read again.</summary>
public sealed class LexiconDesk(AssistantDbContext database, DeskWrites writes, IKnowledgeBase knowledge, TimeProvider clock)
{
    private const int IdLength = 16;

    /// <summary>The office's own first.</summary>
    /// <param name="sought">A piece of a word, a term, an address or a question; empty for all.</param>
    public IReadOnlyList<LexiconLine> Find(string sought) =>
        [.. knowledge.Lexicon.Where(line => sought.Length == 0 || Texts(line).Any(text => text.Contains(sought, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>One of the office's own as it is kept, to be changed; null when it has none such.</summary>
    public async Task<LexiconForm?> OwnAsync(string? id, CancellationToken cancellationToken) =>
        await LastAsync(id, cancellationToken) is { IsRemoved: false } known ? LexiconForm.Of(known) : null;

    /// <returns>Why it cannot be kept, in words for people; empty when it was.</returns>
    public Task<IReadOnlyList<string>> SaveAsync(LexiconForm form, string by, CancellationToken cancellationToken)
    {
        var reading = new LexiconReading(knowledge);
        var line = reading.Read(form, form.Id is { Length: > 0 } id ? id : $"own-{Guid.NewGuid():N}"[..IdLength]);
        return ChangeAsync(form, reading.Objections, _ => LexiconRow.Of(line, form.Edition + 1, by, clock.GetUtcNow()), cancellationToken);
    }

    /// <returns>Why it cannot be taken out, in words for people; empty when it was.</returns>
    public Task<IReadOnlyList<string>> RemoveAsync(LexiconForm form, string by, CancellationToken cancellationToken) =>
        ChangeAsync(form, [], last => last?.TakenOut(by, clock.GetUtcNow()), cancellationToken);

    /// <summary>Only upon the edition that was in the form: whoever saves has seen what they replace.</summary>
    private async Task<IReadOnlyList<string>> ChangeAsync(
        LexiconForm form, IReadOnlyList<string> found, Func<LexiconRow?, LexiconRow?> change, CancellationToken cancellationToken)
    {
        var note = SettingsNote.Of(form.Note);
        IReadOnlyList<string> objections = [.. found, .. Refused(note)];
        if (objections.Count > 0) return objections;
        var objection = await writes.DecideAsync(async (store, stop) =>
        {
            var last = await LastAsync(form.Id, stop);
            if ((last?.Edition ?? 0) != form.Edition) return (null, PageTexts.LexiconMovedOn);
            if (last is { IsRemoved: true } || change(last) is not { } next) return (null, PageTexts.LexiconGone);
            if (Told(last) == Told(next)) return (null, PageTexts.SettingsUnchanged);
            store.Add(next);
            return (new AuditNote(next.By, AuditActions.LexiconChanged, next.Everyday.Split('\n')[0]) { Reason = note, Before = Told(last), After = Told(next) }, null);
        }, cancellationToken);
        return objection is null ? [] : [objection];
    }

    private async Task<LexiconRow?> LastAsync(string? id, CancellationToken cancellationToken) => id is { Length: > 0 }
        ? await database.LexiconEntries.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Edition).FirstOrDefaultAsync(cancellationToken)
        : null;

    private static IEnumerable<string> Refused(string note) => SettingsNote.Refuse(note) is { } objection ? [objection] : [];

    private static string? Told(LexiconRow? row) => row switch
    {
        null => null,
        { IsRemoved: true } => PageTexts.SettingsRemoved,
        _ => $"{Listed(row.Everyday)} → {Listed($"{row.Terms}\n{row.Addresses}")}；{row.Question}",
    };

    private static string Listed(string lines) => string.Join('、', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Texts(LexiconLine line) => [.. line.Everyday, .. line.Terms, .. line.Addresses.Select(place => $"{place}"), line.Question];
}
