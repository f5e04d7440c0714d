using System.Globalization;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.State;

/// <summary>
/// The bot's state in the turn's own context: what is written becomes true when the turn commits.
/// A row's version is its ETag; a change by another process in between makes the commit fail and the turn run again.
/// </summary>
internal sealed class EfStorage(AssistantDbContext database, Seal seal, ILogger<EfStorage> logger) : IStorage
{
    private const string AnyETag = "*";

    private static readonly Func<AssistantDbContext, string, CancellationToken, Task<StateRow?>> Find =
        EF.CompileAsyncQuery((AssistantDbContext database, string key, CancellationToken stop) => database.States.FirstOrDefault(row => row.Key == key));

    /// <summary>What this turn has read or made.</summary>
    private readonly Dictionary<string, StateRow> _known = [];

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var items = new Dictionary<string, object>();
        foreach (var row in await RowsAsync(keys, cancellationToken))
        {
            if (ItemOf(row) is { } item) items.Add(row.Key, item);
        }

        return items;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var rows = (await RowsAsync([.. changes.Keys], cancellationToken)).ToDictionary(row => row.Key);
        foreach (var (key, value) in changes)
        {
            var json = seal.Protect(SealPurpose.State(key), StateJson.Write(value));
            if (!rows.TryGetValue(key, out var row)) database.States.Add(_known[key] = new StateRow { Key = key, SealedJson = json, Version = 1 });
            else Change(row, json, (value as IStoreItem)?.ETag);
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        database.States.RemoveRange(await RowsAsync(keys, cancellationToken));
        foreach (var key in keys) _known.Remove(key);
    }

    private static void Change(StateRow row, byte[] sealedJson, string? etag)
    {
        if (etag is not null and not AnyETag && etag != ETagOf(row))
            throw new InvalidOperationException($"The state {row.Key} was changed by another turn.");
        row.SealedJson = sealedJson;
        row.Version++;
    }

    private async Task<List<StateRow>> RowsAsync(string[] keys, CancellationToken cancellationToken)
    {
        var rows = new List<StateRow>();
        foreach (var key in keys)
        {
            var row = _known.GetValueOrDefault(key) ?? await Find(database, key, cancellationToken);
            if (row is not null) rows.Add(_known[key] = row);
        }

        return rows;
    }

    /// <summary>A state that can no longer be read belongs to an older program: the conversation starts anew rather than failing for ever.</summary>
    private object? ItemOf(StateRow row)
    {
        try
        {
            var item = StateJson.Read(seal.OpenText(SealPurpose.State(row.Key), row.SealedJson));
            if (item is IStoreItem stored) stored.ETag = ETagOf(row);
            return item;
        }
        catch (JsonException fault)
        {
            logger.StateUnreadable(fault.GetType().Name);
            return null;
        }
    }

    private static string ETagOf(StateRow row) => row.Version.ToString(CultureInfo.InvariantCulture);
}
