using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Published;

/// <summary>The cases as the public has them. Public pages reach no case but through here, and nothing is asked of any other case, not even how many there are.</summary>
public sealed class PublishedCases(AssistantDbContext database)
{
    private const int PageSize = 20;
    private const int MostWords = 5;

    private IQueryable<Case> Allowed => database.Cases.AsNoTracking().Where(PublicSight.MayBeShown);

    private IQueryable<Case> Shown => Allowed.Where(PublicSight.StandsByItself);

    /// <summary>One page of those that match, the last published first.</summary>
    public async Task<PublishedPage> ListAsync(PublishedQuery query, CancellationToken cancellationToken)
    {
        var matching = Narrow(Shown, query);
        var count = await matching.CountAsync(cancellationToken);
        var pageCount = Math.Max(1, (count + PageSize - 1) / PageSize);
        var number = Math.Clamp(query.Number, 1, pageCount);
        var lines = await matching
            .OrderByDescending(each => each.PublicCopy!.At).ThenBy(each => each.PublicCopy!.Id)
            .Skip((number - 1) * PageSize).Take(PageSize)
            .Select(each => new PublishedLine(each.PublicCopy!.Id, each.PublicCopy.Matter, each.State, each.PublicCopy.AnsweredAt)
            {
                County = each.County,
                Category = each.Category,
                Unit = each.PublicCopy.Unit,
                Result = each.PublicCopy.Result,
                Joined = each.Supporters.Count(one => !one.IsConstituent),
            })
            .ToListAsync(cancellationToken);
        return new(lines, number, pageCount, count);
    }

    /// <summary>What those shown can be narrowed to.</summary>
    public async Task<PublishedChoices> ChoicesAsync(CancellationToken cancellationToken) => new(
        await Shown.Where(each => each.County != null).Select(each => each.County!).Distinct().Order().ToListAsync(cancellationToken),
        await Shown.Where(each => each.Category != null).Select(each => each.Category!).Distinct().Order().ToListAsync(cancellationToken));

    /// <summary>Null when nothing of that name is public.</summary>
    public async Task<PublishedMatter?> FindAsync(string id, CancellationToken cancellationToken) =>
        await Shown.SingleOrDefaultAsync(each => each.PublicCopy!.Id == id, cancellationToken) is { } found ? PublishedMatter.Of(found, found.PublicCopy!) : null;

    /// <summary>What the public is shown instead of a published matter that goes along with another; null when there is no such thing.</summary>
    public async Task<string?> LeadOfAsync(string id, CancellationToken cancellationToken)
    {
        var leads = Allowed.Where(each => each.State == CaseState.Merged && each.PublicCopy!.Id == id)
            .SelectMany(each => each.MergeLinks.Where(link => link.UnlinkedAt == null).Select(link => link.LeadId));
        return await Shown.Where(each => leads.Contains(each.Id)).Select(each => each.PublicCopy!.Id).SingleOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<Case> Narrow(IQueryable<Case> cases, PublishedQuery query)
    {
        if (query.County is { Length: > 0 } county) cases = cases.Where(each => each.County == county);
        if (query.Category is { Length: > 0 } category) cases = cases.Where(each => each.Category == category);
        foreach (var word in (query.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            cases = cases.Where(each => each.PublicCopy!.Matter.Contains(word) || each.PublicCopy.Answer.Contains(word));
        return cases;
    }
}
