using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

/// <summary>
/// A change of what is answered from, inside one write transaction: makes texts current and writes down what was current before
/// and after. It gets a number only when something really changes.
/// </summary>
internal sealed class LibraryChange(AssistantDbContext database, LibraryDeed deed, DateTimeOffset now)
{
    private const int MostNamed = 10;

    private readonly List<string> _touched = [];

    /// <summary>What was written down; null when nothing changed.</summary>
    public LibraryEditionRow? Edition { get; private set; }

    /// <summary>In two steps, since no two texts may be current even for a moment.</summary>
    /// <param name="editions">Of the address and layer.</param>
    /// <param name="chosen">One of them; null leaves none current.</param>
    /// <param name="cancellationToken">Stops before the next write.</param>
    public async Task MakeCurrentAsync(TextEditions editions, ImportedDocumentRow? chosen, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        var before = editions.Current;
        if (before == chosen) return;

        await WriteDownAsync(editions, before?.Edition, chosen?.Edition, cancellationToken);
        if (before is not null) (before.IsCurrent, before.ChangedAt) = (false, now);
        await database.SaveChangesAsync(cancellationToken);
        if (chosen is not null) (chosen.IsCurrent, chosen.ChangedAt) = (true, now);
        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A text now waits to be published.</summary>
    public void Drafted(ImportedDocumentRow row) => _touched.Add(row.Address);

    /// <summary>What is to stand on the audit log: null when nothing changed, or nobody did it in the console.</summary>
    public AuditEntry? Note() => !deed.IsByStaff || _touched.Count == 0 ? null : new()
    {
        At = now,
        By = deed.By,
        Action = AuditActions.Library(Edition is null ? AuditActions.Drafting : deed.Action.ToString().ToLowerInvariant()),
        Subject = Edition is null ? _touched[0] : $"library {Edition.Number}",
        Reason = deed.Reason.Length > 0 ? deed.Reason : null,
        After = string.Join(' ', _touched.Distinct().Take(MostNamed)),
    };

    private async Task WriteDownAsync(TextEditions editions, int? before, int? after, CancellationToken cancellationToken)
    {
        _touched.Add(editions.Address);
        Edition ??= await StartAsync(cancellationToken);
        if (Edition.Changes.Find(change => change.Address == editions.Address && change.Layer == editions.Layer) is { } same) same.After = after;
        else Edition.Changes.Add(new() { Number = Edition.Number, Address = editions.Address, Layer = editions.Layer, Before = before, After = after });
    }

    private async Task<LibraryEditionRow> StartAsync(CancellationToken cancellationToken)
    {
        var last = await database.LibraryEditions.MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0;
        var edition = new LibraryEditionRow { Number = last + 1, Action = deed.Action, By = deed.By, Reason = deed.Reason, At = now };
        database.Add(edition);
        return edition;
    }
}
