using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

/// <summary>
/// A change of what is answered from, inside one write transaction: makes texts current and writes down what was current before
/// and after. It gets a number only when something really changes.
/// </summary>
internal sealed class LibraryChange(AssistantDbContext database, LibraryDeed deed, DateTimeOffset now)
{
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

    private async Task WriteDownAsync(TextEditions editions, int? before, int? after, CancellationToken cancellationToken)
    {
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
