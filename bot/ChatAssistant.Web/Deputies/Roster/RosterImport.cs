using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Uploads;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>Takes a roster in: first it is looked at, then it is kept as it was seen.</summary>
public sealed class RosterImport(AssistantDbContext database, DatabaseWriter writer, RosterReader reader, PreviewSeal seal, StaffAudit audit)
{
    private const string Purpose = "roster";

    /// <summary>What would be kept, and the seal to keep it by.</summary>
    public async Task<(RosterReading Reading, string Seal)> LookAsync(byte[] file, StaffMember member, CancellationToken cancellationToken)
    {
        var reading = reader.Read(file);
        var lines = await CheckedAsync(reading.Lines, member, cancellationToken);
        return (reading with { Lines = lines }, seal.Seal(lines, Purpose));
    }

    /// <summary>Keeps what was looked at. A wrong row keeps all out, unless <paramref name="skipsWrong"/> says that the others are to be kept.</summary>
    /// <returns>How many were kept, or why none, in words for people.</returns>
    public Task<(int Kept, string? Objection)> KeepAsync(string? sealedLines, bool skipsWrong, StaffMember member, CancellationToken cancellationToken) =>
        writer.WriteAsync<(int, string?)>(database, async stop =>
        {
            if (seal.Open<List<RosterLine>>(sealedLines, Purpose) is not { } seen) return (0, PageTexts.RosterGone);
            var lines = await CheckedAsync(seen, member, stop);
            var right = lines.Where(line => line.IsRight).ToList();
            if (right.Count < lines.Count && !skipsWrong) return (0, PageTexts.RosterHasErrors);
            database.Deputies.AddRange(right.Select(line => new Deputy(line.Name, line.Seat!, line.CertificateHash)));
            if (right.Count > 0) audit.Note(new(member.Name, AuditActions.DeputiesImported, $"{right.Count}"));
            return (right.Count, null);
        }, cancellationToken);

    /// <summary>The same with what only the store knows: who is on the roster already. Asked again when it is kept, for two may import at once.</summary>
    private async Task<IReadOnlyList<RosterLine>> CheckedAsync(IReadOnlyList<RosterLine> lines, StaffMember member, CancellationToken cancellationToken)
    {
        var known = (await database.Deputies.Select(each => each.CertificateHash).ToListAsync(cancellationToken)).ToHashSet();
        return [.. lines.Select(line => Placed(known.Contains(line.CertificateHash) && !line.Errors.Contains(PageTexts.RosterKnown) ? line.With(PageTexts.RosterKnown) : line))];

        RosterLine Placed(RosterLine line) =>
            member.Rights.Area is { } area && line.Seat is { } seat && seat.Area != area && !line.Errors.Contains(PageTexts.RosterElsewhere) ? line.With(PageTexts.RosterElsewhere) : line;
    }
}
