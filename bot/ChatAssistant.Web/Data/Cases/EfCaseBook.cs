using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Cases in the turn's or request's own context.</summary>
internal sealed class EfCaseBook(
    AssistantDbContext database, CaseNumbers numbers, DeadlineClock clock, IOptions<FilingOptions> limits) : ICaseBook
{
    private static readonly CaseState[] OpenStates = [.. Enum.GetValues<CaseState>().Where(state => state.IsOpen())];

    public async Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken) =>
        database.Cases.File(await numbers.NextAsync(clock.Today, cancellationToken), matter, citizen, clock);

    public async Task<FilingRefusal?> RefuseAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var own = await CasesOf(channel, userId)
            .Where(each => OpenStates.Contains(each.State) || each.CreatedAt > clock.Now.AddDays(-1))
            .Select(each => new { each.State, each.CreatedAt })
            .ToListAsync(cancellationToken);
        return limits.Value.Refuse(
            open: own.Count(each => each.State.IsOpen()),
            today: own.Count(each => BeijingTime.DayOf(each.CreatedAt) == clock.Today));
    }

    public Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        database.Cases.SingleOrDefaultAsync(each => each.Number == number, cancellationToken);

    public async Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken) =>
        await OwnCases(channel, userId, await ClaimedBy(channel, userId).ToListAsync(cancellationToken))
            .OrderByDescending(each => each.CreatedAt).Take(most).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Case>> OfQuestionAsync(string questionId, CancellationToken cancellationToken) =>
        await database.Cases.Where(each => each.Question!.Id == questionId).OrderBy(each => each.CreatedAt).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Case>> MembersOfAsync(Case lead, CancellationToken cancellationToken) =>
        await database.Cases
            .Where(each => each.State == CaseState.Merged && !each.IsArchived && each.MergeLinks.Any(link => link.LeadId == lead.Id && link.UnlinkedAt == null))
            .OrderBy(each => each.CreatedAt)
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Case>> NearAsync(string area, DateOnly since, int most, CancellationToken cancellationToken)
    {
        var from = new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), BeijingTime.Offset);
        return await database.Cases
            .Where(each => each.CreatedAt >= from && OpenStates.Contains(each.State) && (each.Lane == Lane.Suggestion || each.Lane == Lane.Inquiry))
            .Where(each => each.Area.StartsWith(area) || area.StartsWith(each.Area))
            .OrderByDescending(each => each.CreatedAt)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    private IQueryable<Guid> ClaimedBy(string channel, string userId) =>
        database.Set<Supporter>().Where(each => each.Channel == channel && each.UserId == userId && each.IsConstituent).Select(each => EF.Property<Guid>(each, CaseTables.CaseId));

    /// <summary>Few people have claimed anything, and the index of who filed serves the rest.</summary>
    private IQueryable<Case> OwnCases(string channel, string userId, List<Guid> claimed) => claimed is []
        ? CasesOf(channel, userId)
        : database.Cases.Where(each => claimed.Contains(each.Id) || (each.Citizen.Channel == channel && each.Citizen.UserId == userId));

    private IQueryable<Case> CasesOf(string channel, string userId) =>
        database.Cases.Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId);
}
