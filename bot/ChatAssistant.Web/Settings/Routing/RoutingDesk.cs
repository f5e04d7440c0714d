using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>Changes the routing table: each change is another version of it, and goes on record with its note.</summary>
public sealed class RoutingDesk(AssistantDbContext database, DatabaseWriter writer, RoutingDirectory directory, StaffAudit audit, TimeProvider clock)
{
    /// <summary>Adds an entry, or gives one other units.</summary>
    /// <returns>Why it cannot be, in words for people; empty when it was.</returns>
    public Task<IReadOnlyList<string>> SaveAsync(RoutingForm form, string by, CancellationToken cancellationToken) =>
        ChangeAsync(form, (book, note) =>
        {
            var reading = new RoutingReading(book.Units);
            if (reading.Read(form.Category, form.Area, form.LeadUnit, form.CoUnits) is not { } entry) return reading.Objections;
            var before = book.Find(entry.CategoryText(), entry.Place.Text());
            if (before?.Entry.UnitsText() == entry.UnitsText()) return [PageTexts.SettingsUnchanged];
            Put(entry, before, book.Version + 1, note, by);
            return [];
        }, cancellationToken);

    /// <summary>Takes an entry out.</summary>
    /// <returns>Why it cannot be, in words for people; empty when it was.</returns>
    public Task<IReadOnlyList<string>> RemoveAsync(RoutingForm form, string by, CancellationToken cancellationToken) =>
        ChangeAsync(form, (book, note) =>
        {
            if (book.Find(form.Category, form.Area) is not { } listed) return [PageTexts.RoutingEntryGone];
            Add(listed.Entry, null, book.Version + 1, note, by);
            audit.Note(new(by, AuditActions.RoutingChanged, listed.Entry.Text()) { Reason = note, Before = listed.Entry.UnitsText(), After = PageTexts.SettingsRemoved });
            return [];
        }, cancellationToken);

    /// <summary>Takes many in as one version. To be called inside a write.</summary>
    internal void PutAll(RoutingBook book, IEnumerable<RoutingEntry> entries, string note, string by)
    {
        foreach (var entry in entries) Put(entry, book.Find(entry.CategoryText(), entry.Place.Text()), book.Version + 1, note, by);
    }

    private Task<IReadOnlyList<string>> ChangeAsync(RoutingForm form, Func<RoutingBook, string, IReadOnlyList<string>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync<IReadOnlyList<string>>(database, async stop =>
        {
            var note = SettingsNote.Of(form.Note);
            var book = await directory.ReadAsync(stop);
            if (book.Version != form.Version) return [PageTexts.RoutingMovedOn];
            return SettingsNote.Refuse(note) is { } objection ? [objection] : change(book, note);
        }, cancellationToken);

    private void Put(RoutingEntry entry, ListedRouting? before, int version, string note, string by)
    {
        Add(entry, entry.LeadUnit, version, note, by);
        audit.Note(new(by, AuditActions.RoutingChanged, entry.Text()) { Reason = note, Before = before?.Entry.UnitsText(), After = entry.UnitsText() });
    }

    private void Add(RoutingEntry entry, string? lead, int version, string note, string by) => database.Routing.Add(new RoutingRow
    {
        Category = entry.CategoryText(),
        Area = entry.Place.Text(),
        Version = version,
        LeadUnit = lead,
        CoUnits = lead is null ? "" : string.Join('\n', entry.CoUnits),
        Note = note,
        By = by,
        At = clock.GetUtcNow(),
    });
}
