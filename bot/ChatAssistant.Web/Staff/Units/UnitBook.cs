using ChatAssistant.Bot.Triage;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Staff.Units;

/// <summary>The units cases can be given to.</summary>
public sealed class UnitBook(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit)
{
    public async Task<IReadOnlyList<UnitRow>> AllAsync(CancellationToken cancellationToken) =>
        await database.Units.AsNoTracking().OrderBy(unit => unit.Name).ToListAsync(cancellationToken);

    /// <summary>For who asks for many.</summary>
    public Task<HashSet<string>> NamesAsync(CancellationToken cancellationToken) => database.Units.Select(unit => unit.Name).ToHashSetAsync(cancellationToken);

    public Task<bool> HasAsync(string name, CancellationToken cancellationToken) => database.Units.AnyAsync(unit => unit.Name == name, cancellationToken);

    /// <summary>Adds a unit.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was added.</returns>
    public Task<string?> AddAsync(string name, UnitKind kind, string? area, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            var trimmed = name.Trim();
            if (trimmed.Length is 0 or > UnitRow.LongestName) return PageTexts.UnitNameWrong;
            if (await HasAsync(trimmed, stop)) return PageTexts.UnitKnown;
            var county = string.IsNullOrWhiteSpace(area) ? null : MatterTriage.Of(area).Area;
            if (county is null && !string.IsNullOrWhiteSpace(area)) return PageTexts.RightsAreaUnknown;
            database.Units.Add(new UnitRow { Name = trimmed, Kind = kind, Area = county });
            audit.Note(new(by, AuditActions.UnitAdded, trimmed) { After = county });
            return null;
        }, cancellationToken);
}
