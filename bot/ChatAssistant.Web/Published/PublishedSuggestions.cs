using System.Linq.Expressions;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Published;

/// <summary>Deputies' suggestions as the public has them: those two people published, and that were not taken back by the office or the deputy since.</summary>
public sealed class PublishedSuggestions(AssistantDbContext database)
{
    private const int PageSize = 20;

    private static readonly Expression<Func<DeputySuggestion, bool>> MayBeShown = each =>
        each.IsPublic && (each.State == SuggestionState.Replied || each.State == SuggestionState.Closed || each.State == SuggestionState.Redo);

    private static readonly Func<DeputySuggestion, bool> IsAllowed = MayBeShown.Compile();

    private IQueryable<DeputySuggestion> Shown => database.DeputySuggestions.AsNoTracking().Where(MayBeShown);

    public static bool Shows(DeputySuggestion found) => IsAllowed(found);

    /// <summary>One page of them, the last handed in first.</summary>
    public async Task<PublishedSuggestionPage> ListAsync(int number, CancellationToken cancellationToken)
    {
        var count = await Shown.CountAsync(cancellationToken);
        var pageCount = Math.Max(1, (count + PageSize - 1) / PageSize);
        number = Math.Clamp(number, 1, pageCount);
        var found = await Shown.OrderByDescending(each => each.SubmittedAt).ThenBy(each => each.Id).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new([.. found.Select(Seen)], number, pageCount, count);
    }

    /// <summary>Null when no such suggestion is public.</summary>
    public async Task<PublishedSuggestion?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await Shown.SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is { } found ? Seen(found) : null;

    private static PublishedSuggestion Seen(DeputySuggestion found) => PublishedSuggestion.Of(found, found.PublishedAt()!.Value);
}
