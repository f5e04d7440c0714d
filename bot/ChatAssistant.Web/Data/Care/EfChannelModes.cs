using ChatAssistant.Bot.Care.Modes;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Care;

/// <summary>Read from the store for each message, so that a change made by another program holds from the next message on.</summary>
internal sealed class EfChannelModes(AssistantDbContext database) : IChannelModes
{
    private static readonly Func<AssistantDbContext, List<string>, CancellationToken, Task<ModeChangeRow?>> Newest = EF.CompileAsyncQuery(
        (AssistantDbContext database, List<string> names, CancellationToken stop) =>
            database.ModeChanges.AsNoTracking().OrderByDescending(row => row.Id).FirstOrDefault(row => names.Contains(row.Channel)));

    public async Task<ModeInForce> OfAsync(string conversation, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(conversation, cancellationToken);
        return newest is null ? ModeInForce.Normal : new(newest.After, newest.Until);
    }

    /// <summary>The change in force for a channel or for one of its conversations; null when nobody ever set one.</summary>
    public Task<ModeChangeRow?> NewestAsync(string name, CancellationToken cancellationToken) => Newest(database, NamesFor(name), cancellationToken);

    /// <summary>What may stand for a name: itself, each part of it before a slash, and all.</summary>
    private static List<string> NamesFor(string name)
    {
        var names = new List<string> { ModeChangeRow.All, name };
        for (var slash = name.LastIndexOf('/'); slash > 0; slash = name.LastIndexOf('/', slash - 1)) names.Add(name[..slash]);
        return names;
    }
}
