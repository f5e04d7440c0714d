using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Library.Desk.Lexicon;

/// <summary>The everyday words: those that ship, to be looked at, and the office's own, to be changed. They count once the library is read again.</summary>
public sealed class LexiconDesk(DeskWrites writes, IKnowledgeBase knowledge, TimeProvider clock)
{
    private const int IdLength = 16;

    /// <summary>The office's own first.</summary>
    /// <param name="sought">A piece of a word, a term, an address or a question; empty for all.</param>
    public IReadOnlyList<LexiconLine> Find(string sought) =>
        [.. knowledge.Lexicon.Where(line => sought.Length == 0 || Texts(line).Any(text => text.Contains(sought, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>One of the office's own; null when it has none such.</summary>
    public LexiconLine? Own(string? id) => id is { Length: > 0 } ? knowledge.Lexicon.FirstOrDefault(line => line.OwnId == id) : null;

    /// <returns>Why it cannot be kept, in words for people; empty when it was.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(LexiconForm form, string by, CancellationToken cancellationToken)
    {
        var (known, note) = (Own(form.Id), SettingsNote.Of(form.Note));
        var reading = new LexiconReading(knowledge);
        var line = reading.Read(form, known?.OwnId ?? $"own-{Guid.NewGuid():N}"[..IdLength]);
        IReadOnlyList<string> objections = [.. reading.Objections, .. Refused(note)];
        if (objections.Count > 0) return objections;
        if (known is not null && Told(known) == Told(line)) return [PageTexts.SettingsUnchanged];
        await PutAsync(line, false, new(by, AuditActions.LexiconChanged, line.Everyday[0]) { Reason = note, Before = known is null ? null : Told(known), After = Told(line) }, cancellationToken);
        return [];
    }

    /// <returns>Why it cannot be taken out, in words for people; empty when it was.</returns>
    public async Task<IReadOnlyList<string>> RemoveAsync(LexiconForm form, string by, CancellationToken cancellationToken)
    {
        var note = SettingsNote.Of(form.Note);
        if (Own(form.Id) is not { } known) return [PageTexts.LexiconGone];
        if (Refused(note).ToList() is { Count: > 0 } objections) return objections;
        await PutAsync(known, true, new(by, AuditActions.LexiconChanged, known.Everyday[0]) { Reason = note, Before = Told(known), After = PageTexts.SettingsRemoved }, cancellationToken);
        return [];
    }

    private Task PutAsync(LexiconLine line, bool isRemoved, AuditNote note, CancellationToken cancellationToken) =>
        writes.RunAsync(note, async (store, stop) =>
        {
            var last = await store.LexiconEntries.Where(row => row.Id == line.OwnId).MaxAsync(row => (int?)row.Edition, stop) ?? 0;
            store.Add(LexiconRow.Of(line, last + 1, isRemoved, note.By, clock.GetUtcNow()));
        }, cancellationToken);

    private static IEnumerable<string> Refused(string note) => SettingsNote.Refuse(note) is { } objection ? [objection] : [];

    private static string Told(LexiconLine line) =>
        $"{string.Join('、', line.Everyday)} → {string.Join('、', line.Terms.Concat(line.Addresses.Select(place => $"{place}")))}；{line.Question}";

    private static IEnumerable<string> Texts(LexiconLine line) => [.. line.Everyday, .. line.Terms, .. line.Addresses.Select(place => $"{place}"), line.Question];
}
