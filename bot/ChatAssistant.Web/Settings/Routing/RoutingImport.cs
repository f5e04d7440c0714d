using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Uploads;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>Takes a routing table in from a file: first it is looked at, then it is kept as it was seen. What the file does not name stays.</summary>
public sealed class RoutingImport(AssistantDbContext database, DatabaseWriter writer, RoutingDirectory directory, RoutingDesk desk, IOptions<SettingsOptions> options)
{
    /// <summary>What would become of the table.</summary>
    /// <returns>Null with the reason, in words for people, when the file is none.</returns>
    public async Task<(RoutingPreview? Preview, string? Objection)> LookAsync(byte[] file, CancellationToken cancellationToken)
    {
        if (file.Length > options.Value.LargestFile) return (null, PageTexts.RosterTooLarge);
        if (RoutingFile.Read(file, out var objection) is not { } read) return (null, objection);
        if (read.Rows.Count > options.Value.MostRows) return (null, PageTexts.RosterTooLarge);
        var book = await directory.ReadAsync(cancellationToken);
        var seen = new HashSet<string>();
        return (new(book.Version, [.. read.Rows.Select(row => Understood(read, row, book, seen))]), null);
    }

    /// <summary>Keeps what was looked at. A wrong row keeps all out, unless <paramref name="skipsWrong"/> says that the others are to be kept.</summary>
    /// <returns>Why nothing was kept, in words for people; null when it was.</returns>
    public Task<string?> KeepAsync(RoutingPreview seen, bool skipsWrong, string? typedNote, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync<string?>(database, async stop =>
        {
            var note = SettingsNote.Of(typedNote);
            if (SettingsNote.Refuse(note) is { } objection) return objection;
            if (seen.WrongCount > 0 && !skipsWrong) return PageTexts.RosterHasErrors;
            var book = await directory.ReadAsync(stop);
            List<RoutingEntry> entries = [.. seen.Lines.Where(line => line is { IsRight: true, IsSame: false }).Select(line => line.Entry!)];
            if (book.Version != seen.Version || entries.Exists(entry => !entry.Units.All(book.Units.Contains))) return PageTexts.RoutingMovedOn;
            desk.PutAll(book, entries, note, by);
            return null;
        }, cancellationToken);

    private static RoutingLine Understood(RoutingFile file, CsvRow row, RoutingBook book, HashSet<string> seen)
    {
        var reading = new RoutingReading(book.Units);
        var entry = reading.Read(file.Category(row), file.Area(row), file.LeadUnit(row), file.CoUnits(row));
        var isTwice = entry is not null && !seen.Add(entry.Text());
        return new(
            row.Line, RoutingWords.Pair(file.Category(row), file.Area(row)), entry,
            entry is null ? null : book.Find(entry.CategoryText(), entry.Place.Text())?.Entry.UnitsText(),
            isTwice ? [PageTexts.RoutingTwiceInFile] : reading.Objections);
    }
}
