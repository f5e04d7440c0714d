using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Cases in the turn's or request's own context. Numbers are given out ahead, so a turn that fails leaves a gap and never a double.</summary>
internal sealed class EfCaseBook(
    AssistantDbContext database, IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock) : ICaseBook
{
    public async Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken)
    {
        var filed = Case.File(await NextNumberAsync(cancellationToken), matter, citizen, clock);
        database.Cases.Add(filed);
        return filed;
    }

    public Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        database.Cases.SingleOrDefaultAsync(each => each.Number == number, cancellationToken);

    public async Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken) =>
        await database.Cases
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId)
            .OrderByDescending(each => each.CreatedAt)
            .Take(most)
            .ToListAsync(cancellationToken);

    private async Task<CaseNumber> NextNumberAsync(CancellationToken cancellationToken)
    {
        var day = BeijingTime.Today(clock);
        await using var numbers = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await writer.WriteAsync(
            numbers,
            async stop =>
            {
                var row = await numbers.CaseDays.FindAsync([day], stop) ?? numbers.CaseDays.Add(new CaseDayRow { Day = day }).Entity;
                return ++row.Last;
            },
            cancellationToken);
        return CaseNumber.Of(day, last);
    }
}
